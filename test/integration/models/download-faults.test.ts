import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from 'vitest';

import { seededRandom } from '../../fixtures/downloads/seeded-random.ts';
import { downloadKit, rest } from '../../fixtures/downloads/download-kit.ts';
import { FAULTS, startFaultServer } from '../../fixtures/downloads/fault-server.ts';
import type { Fault, FaultServer } from '../../fixtures/downloads/fault-server.ts';

// The one bug that matters: bytes that are not the file's become a model. The other: a download that never ends, or
// that can't be gone on with. `npm run stress` makes 300 of these.

const RUNS = Number(process.env['SOTTO_STRESS_RUNS'] ?? 12);
const folder = mkdtempSync(join(tmpdir(), 'sotto-faults-'));
let server: FaultServer | undefined;

afterEach(async () => {
  await server?.close();
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
});

function fileOf(random: () => number): Buffer {
  const bytes = Buffer.alloc(60_000 + Math.floor(random() * 200_000));
  for (let at = 0; at < bytes.length; at += 4)
    bytes.writeUInt32LE(Math.floor(random() * 2 ** 32), Math.min(at, bytes.length - 4));
  bytes.write('GGUF', 0, 'latin1');
  return bytes;
}

describe('a download from a server that', () => {
  it.each(FAULTS)('%s: ends right or stops clean, and then goes through', async (fault) => {
    await run([fault, fault], seededRandom(FAULTS.indexOf(fault) + 1));
  });

  it.each(Array.from({ length: RUNS }, (_, index) => index + 1))('does anything at all, seed %i', async (seed) => {
    const random = seededRandom(seed * 7919);
    const pick = (): Fault => FAULTS[Math.floor(random() * FAULTS.length)] ?? 'drop';
    await run(Array.from({ length: 1 + Math.floor(random() * 8) }, pick), random);
  });
});

async function run(faults: Fault[], random: () => number): Promise<void> {
  const file = fileOf(random);
  const sha256 = createHash('sha256').update(file).digest('hex');
  server = await startFaultServer(file, random);
  server.faults = [...faults];
  const kit = downloadKit(folder, server.origin, { sha256, size: random() < 0.5 ? file.length : null });
  let downloads = await kit.open();
  await downloads.start({ kind: 'catalog', id: 'tiny' }, false);
  for (let tries = 0; ; tries++) {
    expect(tries, 'still not through').toBeLessThan(40);
    const item = await rest(downloads, random() < 0.4 ? random() * file.length : Infinity);
    if (item.state === 'done') break;
    if (item.error?.code === 'DOWNLOAD_WRONG_FILE') expect(item.done, 'a wrong file was kept').toBe(0);
    if (item.state === 'failed') expect(item.error?.code).toMatch(/^DOWNLOAD_/);
    if (random() < 0.5) {
      // quit and start again: nothing begins by itself
      await downloads.close();
      downloads = await kit.open();
      if (downloads.list().length === 0) break;
    } else if (item.state !== 'failed') await downloads.pause(item.id);
    const before = downloads.list()[0];
    if (before === undefined || before.state === 'done') break;
    expect(['paused', 'failed']).toContain(before.state);
    await downloads.resume(item.id);
  }
  await downloads.close();
  expect(kit.adopted).toEqual([sha256]);
  expect(readdirSync(folder).filter((name) => statSync(join(folder, name)).size > 0)).toEqual([]);
  expect(existsSync(folder)).toBe(true);
  // every request is in the ledger, with its end
  expect(kit.ledger.entries.length).toBeGreaterThanOrEqual(1);
  for (const { intent, ending } of kit.ledger.entries) {
    expect(intent.purpose).toBe('model-download');
    expect(ending, 'a request without an end').toBeDefined();
  }
}
