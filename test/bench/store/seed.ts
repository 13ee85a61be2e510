import type { Database } from '../../../electron/core/store/database.ts';
import { newId } from '../../../electron/core/store/new-id.ts';
import { createDatabase, openDatabase } from '../../../electron/core/store/open-database.ts';

/** Words that a mix of searches asks for, by how many messages hold them. */
export interface SearchWords {
  readonly rare: readonly string[];
  /** Up to 10,000 messages. */
  readonly medium: readonly string[];
  readonly common: readonly string[];
}

export interface Seeded {
  readonly words: SearchWords;
  readonly conversationIds: readonly string[];
}

/** A seeded generator (mulberry32): the same data every time. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const SYLLABLES = [
  'ka',
  'lo',
  'mi',
  'ren',
  'tas',
  'vo',
  'pel',
  'sun',
  'dar',
  'ine',
  'gul',
  'ost',
  'fa',
  'bri',
  'neu',
  'cho',
];

const word = (index: number): string => {
  let rest = index + 17;
  let text = '';
  while (rest > 0) {
    text += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return text;
};

/** One conversation in so many is archived, one was answered by a model of its own. */
const RARELY = 500;
export const RARE_MODEL = 'model-rare';

const VOCABULARY = Array.from({ length: 40_000 }, (_, index) => word(index));

/** Frequencies fall as in real text (Zipf), about 25 words a message. */
function sentence(random: () => number): string {
  const length = 8 + Math.floor(random() * 34);
  const words: string[] = [];
  for (let i = 0; i < length; i++) {
    words.push(VOCABULARY[Math.floor(VOCABULARY.length ** random()) - 1] ?? 'ka');
  }
  return words.join(' ');
}

/** Fills a new encrypted database through the store's own schema, triggers and index. */
export function seed(path: string, key: Buffer, conversations: number, messages: number): Seeded {
  createDatabase(path, key);
  const db = openDatabase(path, key);
  db.pragma('synchronous = OFF');
  const random = generator(1);
  const each = Math.floor(messages / conversations);
  const conversationIds: string[] = [];
  for (let from = 0; from < conversations; from += 500) {
    db.transaction(() => {
      for (let i = from; i < Math.min(from + 500, conversations); i++) {
        conversationIds.push(insertConversation(db, i, each, random));
      }
    })();
  }
  db.pragma('wal_checkpoint(TRUNCATE)');
  const words = chooseWords(db);
  db.close();
  return { words, conversationIds };
}

/** One conversation of that many messages, one branch; the higher the index, the newer. Returns its id. */
export function insertConversation(db: Database, index: number, messages: number, random: () => number): string {
  const at = 1_700_000_000_000 + index * 60_000;
  const id = newId(at);
  const { lastInsertRowid: seq } = db
    .prepare(`INSERT INTO conversations (id, title, titled, mode, pinned, created_at, updated_at, archived_at)
      VALUES (?, ?, 1, '{"kind":"auto"}', 0, ?, ?, ?)`)
    .run(id, sentence(random).slice(0, 60), at, at, index % RARELY === 1 ? at : null);
  const insert = db.prepare(`INSERT INTO messages
    (id, conversation_seq, parent_seq, role, content, state, created_at, lineage)
    VALUES (?, ?, ?, ?, ?, 'complete', ?, ?)`);
  const lineage = lineageOf(index % RARELY === 0 ? RARE_MODEL : `model-${index % 3}`);
  let parent: number | bigint | null = null;
  for (let i = 0; i < messages; i++) {
    const role = i % 2 === 0 ? 'user' : 'assistant';
    parent = insert.run(
      newId(at + i),
      seq,
      parent,
      role,
      sentence(random),
      at + i,
      i % 2 === 0 ? null : lineage,
    ).lastInsertRowid;
  }
  db.prepare('UPDATE conversations SET leaf_seq = ? WHERE seq = ?').run(parent, seq);
  return id;
}

/** As long as a real one. */
function lineageOf(modelId: string): string {
  const sampling = { temperature: 0.7, topP: 0.9, topK: 40, minP: 0.05, repeatPenalty: 1.1, seed: 7, maxTokens: null };
  return JSON.stringify({
    modelId,
    modelName: `Model ${modelId}`,
    modelSha256: '0'.repeat(64),
    zone: 'device',
    sampling,
    contextSize: 8192,
    promptTokens: 400,
    evaluatedTokens: 40,
    completionTokens: 200,
    droppedMessages: 0,
    firstTokenMs: 200,
    durationMs: 6000,
    stopReason: 'end',
  });
}

function chooseWords(db: Database): SearchWords {
  db.exec(`CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab ('main', 'messages_fts', 'row')`);
  const between = (least: number, most: number): string[] =>
    (
      db
        .prepare('SELECT term FROM temp.vocabulary WHERE doc BETWEEN ? AND ? ORDER BY doc DESC LIMIT 40')
        .all(least, most) as { term: string }[]
    ).map((row) => row.term);
  return { rare: between(1, 60), medium: between(1000, 10_000), common: between(20_000, 1_000_000) };
}
