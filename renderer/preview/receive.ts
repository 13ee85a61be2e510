import type { PreviewAnswer, PreviewRequest } from './protocol.ts';

/** Waits for the one request of the page around, and answers on the port that came with it. */
export function receive(show: (request: PreviewRequest) => Promise<PreviewAnswer> | PreviewAnswer): void {
  const listen = (event: MessageEvent<PreviewRequest>): void => {
    const port = event.ports[0];
    if (event.source !== parent || event.data?.type !== 'sotto-preview' || port === undefined) return;
    removeEventListener('message', listen);
    void Promise.resolve()
      .then(() => show(event.data))
      .catch((): PreviewAnswer => ({ type: 'failed' }))
      .then((answer) => port.postMessage(answer));
  };
  addEventListener('message', listen);
}
