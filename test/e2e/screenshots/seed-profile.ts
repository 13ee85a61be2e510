import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { Lineage } from '../../../shared/contract.ts';
import { createDatabase } from '../../../electron/core/store/open-database.ts';
import { openStore } from '../../../electron/core/store/store.ts';
import type { Store } from '../../../electron/core/store/store.ts';
import { createVault } from '../../../electron/core/vault/vault.ts';
import type { ExampleConversation } from './example-conversations.ts';

const WORKER = resolve(import.meta.dirname, '../../../out/core/store-worker.js');
const DAY = 24 * 3600_000;

const LINEAGE: Lineage = {
  modelId: 'example',
  modelName: 'Example 1B Instruct',
  modelSha256: '0'.repeat(64),
  zone: 'device',
  sampling: { temperature: 0.7, topP: 0.95, topK: 40, minP: 0.05, repeatPenalty: 1.1, seed: 7, maxTokens: null },
  contextSize: 8192,
  promptTokens: 412,
  evaluatedTokens: 23,
  completionTokens: 187,
  droppedMessages: 0,
  firstTokenMs: 214,
  durationMs: 6830,
  stopReason: 'end',
};

/**
 * A vault that this session's keychain opens, with these conversations in it, and what `more` writes. `profile` is an
 * absolute path.
 */
export async function seedProfile(
  profile: string,
  examples: readonly ExampleConversation[],
  more?: (store: Store) => Promise<void>,
): Promise<void> {
  mkdirSync(profile, { recursive: true, mode: 0o700 });
  const path = join(profile, 'sotto.db');
  const { keys } = await createVault({ profile }).create({ kind: 'device' }, async (key) => createDatabase(path, key));
  const store = await openStore({ path, key: keys.databaseKey, workerScript: WORKER });
  const tags = new Map<string, string>();
  for (const example of [...examples].toSorted((a, b) => b.daysAgo - a.daysAgo)) {
    let parentId: string | null = null;
    let conversationId: string | null = null;
    for (const [text, content] of example.turns) {
      const now = Math.round(Date.now() - example.daysAgo * DAY - 60_000);
      const turn: Awaited<ReturnType<typeof store.call<'messages.appendTurn'>>> = await store.call(
        'messages.appendTurn',
        {
          conversationId,
          parentId,
          text,
          now,
        },
      );
      await store.call('messages.finish', {
        id: turn.answer.id,
        content,
        state: 'complete',
        lineage: LINEAGE,
        error: null,
      });
      conversationId = turn.conversation.id;
      parentId = turn.answer.id;
    }
    if (conversationId !== null) {
      await store.call('conversations.update', {
        id: conversationId,
        title: example.title,
        pinned: example.pinned ?? false,
      });
      const now = Date.now();
      const addTags: string[] = [];
      for (const name of example.tags ?? []) {
        const known = tags.get(name) ?? (await store.call('tags.create', { name, now })).id;
        tags.set(name, known);
        addTags.push(known);
      }
      const archived = example.archived ?? false;
      await store.call('conversations.organise', { ids: [conversationId], archived, addTags, now });
    }
  }
  await more?.(store);
  await store.close();
}
