import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { expect, test } from 'vitest';

import type { Database } from '../../../electron/core/store/database.ts';
import { createDatabase, openDatabase } from '../../../electron/core/store/open-database.ts';
import { createRepositories } from '../../../electron/core/store/repositories/index.ts';
import { TEST_KEY } from '../../fixtures/open-repositories.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

const WRITER = resolve(import.meta.dirname, '../../fixtures/store-writer.ts');
const ROUNDS = 12;
const CANARY = 'kanarienvogel';

/** Lets a writer run for so long, kills it, and returns the lines that it got out. */
async function writeAndKill(path: string, ms: number): Promise<string[]> {
  const child = spawn(process.execPath, [WRITER, path, TEST_KEY.toString('hex'), CANARY], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  let armed = false;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (armed) return;
    armed = true;
    setTimeout(() => child.kill('SIGKILL'), ms);
  });
  await new Promise((done) => child.once('close', done));
  return output.split('\n').slice(0, -1);
}

/** What the writers have been told is on disk. */
interface Acknowledged {
  readonly turns: Map<string, { conversationId: string; answerId: string; text: string }>;
  readonly done: Set<string>;
  readonly purging: Set<string>;
  readonly purged: Set<string>;
}

function note(acknowledged: Acknowledged, line: string): void {
  const [what, id = '', userId = '', answerId = '', ...words] = line.split(' ');
  if (what === 'turn') acknowledged.turns.set(userId, { conversationId: id, answerId, text: words.join(' ') });
  if (what === 'done' || what === 'purging' || what === 'purged') acknowledged[what].add(id);
}

function requireKept(db: Database, { turns, done, purging, purged }: Acknowledged): void {
  const find = db.prepare('SELECT content, state FROM messages WHERE id = ?');
  for (const [userId, { conversationId, answerId, text }] of turns) {
    const question = find.get(userId) as { content: string } | undefined;
    const answer = find.get(answerId) as { content: string; state: string } | undefined;
    if (question === undefined || purged.has(conversationId)) {
      // only a purge takes a message, and it takes both
      expect(purging.has(conversationId)).toBe(true);
      expect([question, answer]).toEqual([undefined, undefined]);
      turns.delete(userId);
      continue;
    }
    expect(question.content).toBe(text);
    if (done.has(answerId)) expect(answer?.state).toBe('complete');
    else expect(['complete', 'interrupted']).toContain(answer?.state);
  }
}

test('killed at random moments, no acknowledged message is lost and no word is on disk in clear', async () => {
  const folder = tempFolder();
  const path = join(folder, 'sotto.db');
  createDatabase(path, TEST_KEY);
  const acknowledged: Acknowledged = { turns: new Map(), done: new Set(), purging: new Set(), purged: new Set() };
  for (let round = 0; round < ROUNDS; round++) {
    for (const line of await writeAndKill(path, Math.random() * 400)) note(acknowledged, line);
    for (const name of readdirSync(folder)) expect(readFileSync(join(folder, name)).includes(CANARY)).toBe(false);
    const db = openDatabase(path, TEST_KEY);
    createRepositories(db)['messages.interruptStreaming']({});
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    db.exec(`INSERT INTO messages_fts (messages_fts, rank) VALUES ('integrity-check', 1)`);
    requireKept(db, acknowledged);
    db.close();
  }
  expect(acknowledged.done.size).toBeGreaterThan(ROUNDS);
});
