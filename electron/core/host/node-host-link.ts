import { SottoError } from '../../../shared/errors.ts';
import { forkExtractor } from '../../processes/fork-extractor.ts';
import { forkNode } from '../../processes/fork-node.ts';
import { oneAtATime } from '../../processes/one-at-a-time.ts';
import { createSupervisor } from '../../processes/supervisor.ts';
import type { HostLink } from './host-link.ts';

interface NodeHostEntries {
  /** Absolute paths of the children's scripts. */
  readonly inference: string;
  readonly extractor: string;
}

/** The link of a core that nobody hosts (the command line, tests): it starts its processes itself. */
export function nodeHostLink(entries: NodeHostEntries): HostLink & { readonly inferencePid: () => number | undefined } {
  const inference = createSupervisor({
    start: () => forkNode({ entry: entries.inference, args: ['--each-token'] }),
    openCode: 'INFERENCE_UNAVAILABLE',
  });
  const extractor = oneAtATime(() => forkExtractor({ entry: entries.extractor }));
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
    async connectExtractor() {
      return extractor.ensure().port;
    },
    stopExtractor: () => extractor.stop(),
    // a command ends by itself
    lockRules: () => undefined,
    // whoever runs it is told where the file lies
    openInstaller: () => undefined,
    // nobody shows anything
    tell: () => undefined,
    inferencePid: () => inference.current?.pid,
  };
}
