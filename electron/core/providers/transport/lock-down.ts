import { SottoError } from '../../../../shared/errors.ts';

const GLOBALS = ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest', 'WebTransport', 'RTCPeerConnection'];

/**
 * Makes the globals that open connections throw, for good: first thing in every process of ours. A dependency that
 * falls back to one of them is found out instead of getting through.
 */
export function lockDownGlobals(): void {
  for (const name of GLOBALS) {
    // first: V8 makes what it has put off making (all of undici, for `WebSocket`) of a property that is written over
    Reflect.deleteProperty(globalThis, name);
    Object.defineProperty(globalThis, name, { value: refuse, writable: false, configurable: false, enumerable: false });
  }
}

function refuse(): never {
  throw new SottoError('EGRESS_UNCHECKED', { reason: 'global' });
}
