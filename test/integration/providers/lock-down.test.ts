import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { expect, test } from 'vitest';

test('after the lock-down no global opens a connection, and none can be put back', async () => {
  const module = fileURLToPath(new URL('../../../electron/core/providers/transport/lock-down.ts', import.meta.url));
  // a process of its own: what is locked here stays locked
  const script = `
    const { lockDownGlobals } = await import(${JSON.stringify(module)});
    lockDownGlobals();
    const tried = [];
    for (const go of [() => fetch('http://127.0.0.1:1'), () => new WebSocket('ws://127.0.0.1:1'), () => new EventSource('http://127.0.0.1:1')]) {
      try { await go(); tried.push('open'); } catch (error) { tried.push(error.code); }
    }
    try { globalThis.fetch = () => 1; tried.push('replaced'); } catch { tried.push('kept'); }
    try { Object.defineProperty(globalThis, 'fetch', { value: () => 1 }); tried.push('redefined'); } catch { tried.push('kept'); }
    console.log(JSON.stringify(tried));
  `;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
  expect(JSON.parse(stdout)).toEqual(['EGRESS_UNCHECKED', 'EGRESS_UNCHECKED', 'EGRESS_UNCHECKED', 'kept', 'kept']);
});
