import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { CACHE } from './paths.mjs';
import { say } from './say.mjs';

/** A lock without a process id older than this was left by a process that died between two calls. Milliseconds. */
const UNSIGNED_IS_STALE_AFTER = 5000;

const POLL_MS = 100;

/** Runs `work` while no other process runs work of that name. A lock whose process has died is taken over. */
export async function withLock(name, work) {
  const folder = join(CACHE, 'locks', name);
  mkdirSync(join(CACHE, 'locks'), { recursive: true });
  let told = false;
  while (!take(folder)) {
    if (isStale(folder) && remove(folder)) continue;
    if (!told) say(`Waiting for another process (${name}) …`);
    told = true;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  const release = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.removeListener('exit', release);
    release();
  }
}

function take(folder) {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
  writeFileSync(join(folder, 'pid'), String(process.pid));
  return true;
}

/** Takes a stale lock away; puts it back when another process was faster and the lock is that one's by now. */
function remove(folder) {
  const aside = `${folder}.stale-${process.pid}`;
  try {
    renameSync(folder, aside);
  } catch {
    return true;
  }
  if (isStale(aside)) {
    rmSync(aside, { recursive: true, force: true });
    return true;
  }
  renameSync(aside, folder);
  return false;
}

function isStale(folder) {
  try {
    const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'));
    if (pid > 0) return !isAlive(pid);
  } catch {
    // not written yet, or just released
  }
  try {
    return Date.now() - statSync(folder).mtimeMs > UNSIGNED_IS_STALE_AFTER;
  } catch {
    return false;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
