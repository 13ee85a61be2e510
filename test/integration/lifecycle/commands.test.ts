import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import type { Command, OptionValues } from '../../../electron/cli/command.ts';
import { commands } from '../../../electron/cli/commands/index.ts';
import { openCore } from '../../fixtures/start-core.ts';
import type { TestCore } from '../../fixtures/start-core.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

// The bugs: what the window can do about keeping and proof and an administrator's script can not, or does to another rule.

let core: TestCore;
let close: () => Promise<void>;

beforeEach(async () => {
  ({ core, close } = await openCore());
});
afterEach(() => close());

async function run(words: readonly string[], options: OptionValues = {}): Promise<Record<string, unknown>[]> {
  const [name, ...positionals] = words;
  const command = (commands as Readonly<Record<string, Command>>)[name ?? ''];
  const lines: Record<string, unknown>[] = [];
  await command?.run({
    options,
    positionals,
    profile: core.profile,
    resources: '',
    passphrase: 'correct horse battery',
    core: async () => core.core,
    output: {
      json: true,
      interactive: false,
      object: (value) => void lines.push(value as Record<string, unknown>),
      text: () => undefined,
      raw: () => undefined,
      note: () => undefined,
    },
  });
  return lines;
}

it('sets one conversation’s own rule, and shows what goes by it', async () => {
  const { id } = await core.call('conversations.create', { title: 'short-lived' });
  await core.call('conversations.create', { title: 'kept' });
  await run(['retention', 'set'], { conversation: id, days: '3' });
  expect(await run(['retention', 'preview'], { within: '2d' })).toEqual([]);
  expect(await run(['retention', 'preview'], { within: '4d' })).toMatchObject([{ id, title: 'short-lived' }]);
  const [entry] = (await core.call('audit.list', { limit: 1, newestFirst: true })).items;
  expect(entry).toMatchObject({ kind: 'retention-changed', detail: { conversation: id, rule: 'days' } });
  await run(['retention', 'set'], { conversation: id, days: 'rule' });
  expect(await run(['retention', 'preview'], { within: '4d' })).toEqual([]);
  // a level is no rule of one conversation: taken for all of them it would delete others
  await expect(run(['retention', 'set'], { conversation: id, public: '1' })).rejects.toThrow('USAGE');
  await run(['retention', 'set'], { backups: '14' });
  expect((await core.call('retention.get', {})).rules).toMatchObject({ backupDays: 14, days: null });
  expect(await run(['retention', 'confirm-clock'])).toMatchObject([{ question: null }]);
});

it('lists receipts and tells one of this vault from a changed one', async () => {
  const path = join(tempFolder(), 'backup');
  await core.call('conversations.create', { title: 'to go' });
  const { at } = await core.call('backup.make', { path });
  const [purged] = await run(['purge'], { all: true, yes: true });
  const [listed] = await run(['receipts', 'list']);
  expect(listed).toMatchObject({ conversations: 1, backupsElsewhere: [at] });
  const file = join(tempFolder(), 'receipt.json');
  writeFileSync(file, JSON.stringify(purged));
  expect(await run(['receipts', 'verify', file])).toEqual([{ type: 'receipt', ok: true }]);
  for (const changed of [{ ...purged, conversations: 0 }, { ...listed, backupsElsewhere: [] }, { hello: 1 }, null]) {
    writeFileSync(file, JSON.stringify(changed));
    await expect(run(['receipts', 'verify', file]), JSON.stringify(changed)).rejects.toThrow('RECEIPT_NOT_GENUINE');
  }
});

it('puts on record that an export was looked into, and nothing of what is in it', async () => {
  const file = join(tempFolder(), 'all.json');
  await core.call('conversations.create', { title: 'secret plan' });
  await run(['export', file], { format: 'json', plaintext: true });
  await run(['import', file], { 'dry-run': true });
  const { items } = await core.call('audit.list', { limit: 1, newestFirst: true });
  expect(items).toMatchObject([{ kind: 'export-viewed', detail: { conversations: 1 } }]);
  expect(JSON.stringify(items)).not.toContain('secret');
});

it('shows, verifies and exports the record: every entry, then the verdict, and over no other file', async () => {
  const file = join(tempFolder(), 'record.jsonl');
  await run(['rekey']);
  const shown = await run(['audit', 'show']);
  expect(shown.map(({ kind }) => kind)).toContain('rekey');
  expect(await run(['audit', 'verify'])).toMatchObject([{ state: 'unanchored', firstBad: null }]);
  await run(['audit', 'export'], { out: file });
  const lines = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  expect(lines.slice(0, shown.length)).toEqual(shown);
  expect(lines.at(-1)).toMatchObject({ verdict: { state: 'unanchored' } });
  await expect(run(['audit', 'export'], { out: file })).rejects.toThrow('FILE_EXISTS');
});
