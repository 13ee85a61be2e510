import { createReadStream, promises } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { freemem, totalmem } from 'node:os';
import { join } from 'node:path';

import type { DoctorCheck } from '../../../shared/contract.ts';
import { SottoError } from '../../../shared/errors.ts';
import { checkFiles } from '../../processes/check-files.ts';
import type { VaultGate } from './vault-gate.ts';

/** Below these a large model or a purge would fail. Bytes. */
const LITTLE_MEMORY = 2 * 1024 ** 3;
const LITTLE_DISK = 2 * 1024 ** 3;

interface DoctorOptions {
  readonly profile: string;
  readonly gate: VaultGate;
  readonly coreDumpsOff: boolean;
  /** The folder of package.json. */
  readonly resources: string;
}

/** What is on, what is off, which promises hold here. Every line is looked up, none is assumed. */
export async function examine({ profile, gate, coreDumpsOff, resources }: DoctorOptions): Promise<DoctorCheck[]> {
  const status = await gate.status();
  return [
    vaultCheck(status),
    check('keychain', status.keychain === 'available' ? 'ok' : 'warning', status.keychain),
    ...(await databaseChecks(gate)),
    await networkCheck(gate),
    inferenceCheck(gate),
    memoryCheck(),
    await diskCheck(profile),
    await filesCheck(resources),
    coreDumpsOff ? check('dumps', 'ok', 'off') : check('dumps', 'warning', 'on'),
  ];
}

function check(
  name: string,
  state: DoctorCheck['state'],
  detail: string,
  values: DoctorCheck['values'] = {},
): DoctorCheck {
  return { name, state, detail, values };
}

function vaultCheck(status: Awaited<ReturnType<VaultGate['status']>>): DoctorCheck {
  if (status.problem !== undefined) return check('vault', 'failed', 'problem', { code: status.problem });
  const slots = status.slots.join(', ');
  return check('vault', status.state === 'none' ? 'off' : 'ok', status.state, { slots });
}

async function databaseChecks(gate: VaultGate): Promise<DoctorCheck[]> {
  try {
    const { cipher } = await gate.session().store.call('about', {});
    return [check('database', 'ok', 'ok', { cipher }), check('durability', 'ok', 'ok')];
  } catch (error) {
    if (error instanceof SottoError && error.code === 'VAULT_LOCKED') return [];
    return [check('database', 'failed', 'failed', { code: error instanceof SottoError ? error.code : 'INTERNAL' })];
  }
}

/** Only the transport of a provider that was set up can open a connection; what it sent is counted in the ledger. */
async function networkCheck(gate: VaultGate): Promise<DoctorCheck> {
  try {
    const { store, providers } = gate.session();
    const count = (await providers.list()).length;
    if (count === 0) return check('network', 'off', 'off');
    return check('network', 'ok', 'on', { providers: count, sent: await store.call('egress.sent', {}) });
  } catch {
    // locked: no transport exists
    return check('network', 'off', 'off');
  }
}

function inferenceCheck(gate: VaultGate): DoctorCheck {
  try {
    const { status } = gate.session().inference;
    if (status.state === 'ready') return check('inference', 'ok', 'ready', { threads: status.threads });
    if (status.state === 'crashed') return check('inference', 'warning', 'crashed', { code: status.code });
  } catch {
    // locked: no model process runs
  }
  return check('inference', 'off', 'idle');
}

function memoryCheck(): DoctorCheck {
  const values = { free: freemem(), total: totalmem() };
  return freemem() < LITTLE_MEMORY ? check('memory', 'warning', 'low', values) : check('memory', 'ok', 'ok', values);
}

async function diskCheck(profile: string): Promise<DoctorCheck> {
  try {
    const { bavail, bsize } = await statfs(profile);
    const free = bavail * bsize;
    const values = { free };
    return free < LITTLE_DISK ? check('disk', 'warning', 'low', values) : check('disk', 'ok', 'ok', values);
  } catch {
    return check('disk', 'off', 'missing');
  }
}

/** In the window main looks, for Electron shows its child an archive as a folder; the command line looks here. */
async function filesCheck(resources: string): Promise<DoctorCheck> {
  if (process.versions['electron'] !== undefined) return check('files', 'ok', 'byWindow');
  const found = await checkFiles(join(resources, '..'), { createReadStream, promises });
  const state = { 'as-packaged': 'ok', unlisted: 'off', changed: 'failed' } as const;
  return check('files', state[found], found);
}
