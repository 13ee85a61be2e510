import { createChannelMux } from '../../processes/channel-mux.ts';
import { ipcPort } from '../../processes/ipc-port.ts';
import type { HostLink } from './host-link.ts';
import { createProcessRequests } from './process-requests.ts';

/** The link of a core that is a plain Node child: all channels over one IPC line. */
export function ipcHostLink(): HostLink {
  const wire = ipcPort(process);
  const mux = createChannelMux(wire);
  const inference = createProcessRequests('INFERENCE_UNAVAILABLE');
  const extractor = createProcessRequests('ATTACHMENT_UNREADABLE');
  let onClient: Parameters<HostLink['onClient']>[0] = () => undefined;
  let onShutdown: () => void = () => undefined;

  mux.onChannel((kind, port) => {
    if (kind === 'client') onClient(port);
    else if (kind === 'inference') inference.arrived(port);
    else extractor.arrived(port);
  });
  mux.onControl((message) => {
    const { k } = message as { k: string };
    if (k === 'inference-failed') inference.failed();
    if (k === 'extractor-failed') extractor.failed();
    if (k === 'shutdown') onShutdown();
  });
  // the host is gone: nobody is left to show anything to
  wire.onClose(() => onShutdown());

  return {
    onClient: (listener) => void (onClient = listener),
    onShutdown: (listener) => void (onShutdown = listener),
    connectInference() {
      const port = inference.wait();
      mux.sendControl({ k: 'want-inference' });
      return port;
    },
    stopInference: () => mux.sendControl({ k: 'stop-inference' }),
    connectExtractor() {
      const port = extractor.wait();
      mux.sendControl({ k: 'want-extractor' });
      return port;
    },
    stopExtractor: () => mux.sendControl({ k: 'stop-extractor' }),
    lockRules: (rules) => mux.sendControl({ k: 'lock-rules', rules }),
    openInstaller: (path) => mux.sendControl({ k: 'open-installer', path }),
    tell: (news) => mux.sendControl(news),
  };
}
