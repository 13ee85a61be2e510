import { SottoError } from '../../../shared/errors.ts';
import { forkNode } from '../../processes/fork-node.ts';
import { createSupervisor } from '../../processes/supervisor.ts';
import type { HostLink } from './host-link.ts';

/** The link of a core that nobody hosts (the command line, tests): it starts inference itself. */
export function nodeHostLink(inferenceEntry: string): HostLink & { readonly inferencePid: () => number | undefined } {
  const inference = createSupervisor({
    start: () => forkNode({ entry: inferenceEntry, args: ['--each-token'] }),
    openCode: 'INFERENCE_UNAVAILABLE',
  });
  return {
    onClient: () => undefined,
    onShutdown: () => undefined,
    async connectInference() {
      inference.stop();
      try {
        return inference.ensure().port;
      } catch {
        throw new SottoError('INFERENCE_UNAVAILABLE');
      }
    },
    stopInference: () => inference.stop(),
    inferencePid: () => inference.current?.pid,
  };
}
