import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { startCore } from '../../fixtures/start-core.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';
import { branchedConversations } from '../../fixtures/transfer/branched.ts';

/** A few here; `npm run stress -- roundtrip` takes ten thousand. */
const RUNS = Number(process.env['SOTTO_STRESS_RUNS'] ?? 60);
const readable = { format: 'json', plaintextAcknowledged: true } as const;

interface Document {
  readonly conversations: readonly unknown[];
}
const read = (path: string): Document => JSON.parse(readFileSync(path, 'utf8')) as Document;

// The bug: a field that an export leaves out, or that an import drops, and that nobody misses until it is needed.
it(
  `exported, purged and imported again, ${RUNS} conversations with branches are the same to the last field`,
  async () => {
    const folder = tempFolder();
    const core = startCore(tempFolder());
    await core.call('vault.create', { kind: 'passphrase', passphrase: 'correct horse battery' });
    const made = join(folder, 'made.json');
    const conversations = branchedConversations(RUNS);
    writeFileSync(made, JSON.stringify({ format: 'sotto', version: 1, exportedAt: 1, conversations }));
    const first = await core.call('transfer.import', { path: made, dryRun: false });
    expect(first).toMatchObject({ conversations: { added: RUNS, failed: 0 }, problems: [] });

    const one = join(folder, 'one.json');
    await core.call('transfer.export', { ...readable, path: one });
    const receipt = await core.call('purge.run', { scope: 'all' });
    expect(receipt).toMatchObject({ conversations: RUNS, messages: first.messages.added });
    expect((await core.call('conversations.list', { limit: 5 })).items).toEqual([]);

    expect(await core.call('transfer.import', { path: one, dryRun: false })).toMatchObject({
      conversations: { added: RUNS, failed: 0 },
      messages: { added: first.messages.added, leftOut: 0 },
      problems: [],
    });
    const two = join(folder, 'two.json');
    await core.call('transfer.export', { ...readable, path: two });
    await core.core.shutdown();

    const [before, after] = [read(one).conversations, read(two).conversations];
    expect(before).toHaveLength(RUNS);
    let fields = 0;
    for (const [at, conversation] of conversations.entries()) {
      // against what was made, not only against each other: both exports could leave the same thing out
      expect(before[at]).toEqual(conversation);
      expect(after[at]).toEqual(conversation);
      fields += leaves(conversation);
    }
    process.stdout.write(
      `roundtrip: ${RUNS} conversations, ${first.messages.added} messages, ${fields} fields, all the same\n`,
    );
  },
  60_000 + RUNS * 300,
);

function leaves(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, one) => sum + leaves(one), 0);
}
