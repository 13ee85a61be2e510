import { messagePortFrames } from '../../processes/parent-port.ts';
import type { MessagePortLike } from '../../processes/parent-port.ts';
import type { HostLink } from './host-link.ts';
import { createProcessRequests } from './process-requests.ts';

/** The link of a core that is a utilityProcess: ports are handed over, main sees no frame. */
export function utilityHostLink(parent: MessagePortLike): HostLink {
  const inference = createProcessRequests('INFERENCE_UNAVAILABLE');
  const extractor = createProcessRequests('ATTACHMENT_UNREADABLE');
  let onClient: Parameters<HostLink['onClient']>[0] = () => undefined;
  let onShutdown: () => void = () => undefined;

  parent.on('message', (event) => {
    const { k } = event.data as { k: string };
    const port = event.ports[0];
    if (k === 'client' && port !== undefined) onClient(messagePortFrames(port));
    if (k === 'inference' && port !== undefined) inference.arrived(messagePortFrames(port));
    if (k === 'extractor' && port !== undefined) extractor.arrived(messagePortFrames(port));
    if (k === 'inference-failed') inference.failed();
    if (k === 'extractor-failed') extractor.failed();
    if (k === 'shutdown') onShutdown();
  });

  return {
    onClient: (listener) => void (onClient = listener),
    onShutdown: (listener) => void (onShutdown = listener),
    connectInference() {
      const port = inference.wait();
      parent.postMessage({ k: 'want-inference' });
      return port;
    },
    stopInference: () => parent.postMessage({ k: 'stop-inference' }),
    connectExtractor() {
      const port = extractor.wait();
      parent.postMessage({ k: 'want-extractor' });
      return port;
    },
    stopExtractor: () => parent.postMessage({ k: 'stop-extractor' }),
    lockRules: (rules) => parent.postMessage({ k: 'lock-rules', rules }),
    openInstaller: (path) => parent.postMessage({ k: 'open-installer', path }),
    tell: (news) => parent.postMessage(news),
  };
}
