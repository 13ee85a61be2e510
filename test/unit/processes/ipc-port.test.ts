import { expect, it } from 'vitest';

import { ipcPort } from '../../../electron/processes/ipc-port.ts';

// the bug: a child that was writing when its parent closed the channel ends with an uncaught error instead of quietly
it('hears of a frame that could not be sent, so that nobody else has to', () => {
  let told: ((error: Error | null) => void) | undefined;
  const port = ipcPort({
    connected: true,
    send: (_message, sent) => {
      told = sent;
      return false;
    },
    disconnect: () => undefined,
    on: () => undefined,
  });
  port.send({ t: 'late' });
  expect(told).toBeTypeOf('function');
  expect(() => told?.(new Error('EPIPE'))).not.toThrow();
});
