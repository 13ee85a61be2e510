import { MessageChannelMain, utilityProcess } from 'electron';
import type { MessagePortMain, UtilityProcess } from 'electron';

import { childEnv } from '../processes/child-env.ts';
import { CORE_FLAGS } from '../processes/core-flags.ts';
import { EXTRACTOR_FLAGS } from '../processes/fork-extractor.ts';
import type { ChildExit, ChildHandle } from '../processes/fork-node.ts';
import { messagePortFrames } from '../processes/parent-port.ts';
import type { MessagePortLike } from '../processes/parent-port.ts';
import { oneAtATime } from '../processes/one-at-a-time.ts';
import type { OneAtATime } from '../processes/one-at-a-time.ts';
import { createSupervisor } from '../processes/supervisor.ts';
import { STOP_LIMIT_MS } from './core-host.ts';
import type { CoreControl, CoreHost, CorePaths, CoreListeners } from './core-host.ts';

interface UtilityChild extends ChildHandle {
  readonly process: UtilityProcess;
}

type ForkOptions = Pick<NonNullable<Parameters<typeof utilityProcess.fork>[2]>, 'serviceName' | 'execArgv' | 'env'>;

function forkUtility(entry: string, args: string[], options: ForkOptions): UtilityChild {
  const child = utilityProcess.fork(entry, args, { stdio: 'ignore', env: childEnv(), ...options });
  const exited = new Promise<ChildExit>((resolve) => {
    child.once('exit', (code) => resolve({ code, signal: null }));
  });
  const port = messagePortFrames(child as unknown as MessagePortLike);
  return { process: child, pid: child.pid, port, exited, kill: () => void child.kill() };
}

/** Core and inference as Electron utility processes: ports are handed over, no frame passes through main. */
export function createUtilityCoreHost(
  paths: CorePaths,
  { onState, onLockRules, onInstaller, onNews }: CoreListeners,
): CoreHost {
  const children = new WeakMap<ChildHandle, UtilityProcess>();

  function start(entry: string, args: string[], options: ForkOptions): UtilityChild {
    const child = forkUtility(entry, args, options);
    children.set(child, child.process);
    return child;
  }

  const inference = createSupervisor({
    start: () => start(paths.inferenceEntry, [], { serviceName: 'Sotto inference' }),
    openCode: 'INFERENCE_UNAVAILABLE',
  });

  const extractor = oneAtATime(() =>
    start(paths.extractorEntry, [], { serviceName: 'Sotto files', execArgv: [...EXTRACTOR_FLAGS], env: {} }),
  );

  const core = createSupervisor({
    start() {
      const child = start(paths.coreEntry, [paths.profile, paths.resources, ...paths.languages], {
        serviceName: 'Sotto core',
        execArgv: [...CORE_FLAGS],
      });
      child.process.on('message', (message: CoreControl) => onControl(child.process, message));
      onState({ state: 'running' });
      return child;
    },
    openCode: 'CORE_UNAVAILABLE',
    onExit(_exit, expected) {
      inference.stop();
      extractor.stop();
      onLockRules(null);
      onState({ state: 'stopped', ...(expected ? {} : { code: 'CORE_UNAVAILABLE' as const }) });
    },
  });

  function onControl(process: UtilityProcess, message: CoreControl): void {
    if (message.k === 'stop-inference') return inference.stop();
    if (message.k === 'stop-extractor') return extractor.stop();
    if (message.k === 'lock-rules') return onLockRules(message.rules);
    if (message.k === 'open-installer') return onInstaller(message.path);
    if (message.k === 'desktop' || message.k === 'answered' || message.k === 'downloads') return onNews(message);
    if (message.k === 'want-inference') hand(process, 'inference', inference);
    if (message.k === 'want-extractor') hand(process, 'extractor', extractor);
  }

  function hand(process: UtilityProcess, kind: 'inference' | 'extractor', of: OneAtATime): void {
    try {
      of.stop();
      const { port1, port2 } = new MessageChannelMain();
      children.get(of.ensure())?.postMessage({ k: 'core' }, [port2]);
      process.postMessage({ k: kind }, [port1]);
    } catch {
      process.postMessage({ k: `${kind}-failed` } satisfies CoreControl);
    }
  }

  return {
    warm: () => void core.ensure(),
    connect(port: MessagePortMain) {
      try {
        children.get(core.ensure())?.postMessage({ k: 'client' }, [port]);
      } catch {
        onState({ state: 'failed', code: 'CORE_UNAVAILABLE' });
      }
    },
    async stop() {
      const child = core.current;
      if (child === undefined) return;
      children.get(child)?.postMessage({ k: 'shutdown' } satisfies CoreControl);
      const timer = setTimeout(() => core.stop(), STOP_LIMIT_MS);
      await child.exited;
      clearTimeout(timer);
    },
    reset: () => core.reset(),
  };
}
