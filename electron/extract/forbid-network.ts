import { registerHooks } from 'node:module';

const GLOBALS = ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest', 'WebTransport', 'RTCPeerConnection'];

/** Node's own modules that the code of this process has a use for; pdf.js looks for its helpers through one of them. */
const ALLOWED = new Set(['module', 'url', 'path', 'zlib', 'buffer', 'util', 'process', 'worker_threads']);

/**
 * Takes away what could open a connection or a file, before the first byte of a stranger's file is read: the globals,
 * and every module of Node's that is asked for from now on, other than those listed. Without a word, so that a library
 * which only tries goes on without.
 */
export function forbidNetwork(): void {
  for (const name of GLOBALS) {
    Object.defineProperty(globalThis, name, { value: undefined, writable: false, configurable: false });
  }
  // oxlint-disable-next-line sotto/network -- this is where it is taken away
  const builtin = process.getBuiltinModule.bind(process);
  const guarded = (id: string): unknown => (isAllowed(id) ? builtin(id as 'module') : undefined);
  Object.defineProperty(process, 'getBuiltinModule', { value: guarded, writable: false, configurable: false });
  registerHooks({
    resolve(specifier, context, next) {
      const resolved = next(specifier, context);
      if (resolved.url.startsWith('node:') && !isAllowed(resolved.url)) throw new Error('Not for this process');
      return resolved;
    },
  });
}

function isAllowed(id: string): boolean {
  return ALLOWED.has(id.replace(/^node:/, ''));
}
