import { createChannelMux } from '../processes/channel-mux.ts';
import type { ChannelMux } from '../processes/channel-mux.ts';
import { CORE_FLAGS } from '../processes/core-flags.ts';
import { forkExtractor } from '../processes/fork-extractor.ts';
import { forkNode } from '../processes/fork-node.ts';
import type { ChildHandle } from '../processes/fork-node.ts';
import { joinPorts } from '../processes/join-ports.ts';
import { messagePortFrames } from '../processes/parent-port.ts';
import { oneAtATime } from '../processes/one-at-a-time.ts';
import type { OneAtATime } from '../processes/one-at-a-time.ts';
import { createSupervisor } from '../processes/supervisor.ts';
import { STOP_LIMIT_MS } from './core-host.ts';
import type { CoreControl, CoreHost, CorePaths, CoreListeners } from './core-host.ts';

/**
 * Core and inference as plain Node children, their frames relayed unread. Only where Electron's own Node is too old
 * for them: development and test builds. Production builds do not contain this file.
 */
export function createNodeCoreHost(
  paths: CorePaths,
  execPath: string,
  { onState, onLockRules, onInstaller, onNews }: CoreListeners,
): CoreHost {
  const muxes = new WeakMap<ChildHandle, ChannelMux>();

  const inference = createSupervisor({
    start: () => forkNode({ entry: paths.inferenceEntry, execPath }),
    openCode: 'INFERENCE_UNAVAILABLE',
  });

  const extractor = oneAtATime(() => forkExtractor({ entry: paths.extractorEntry, execPath }));

  const core = createSupervisor({
    start() {
      const child = forkNode({
        entry: paths.coreEntry,
        args: [paths.profile, paths.resources, ...paths.languages],
        execPath,
        flags: CORE_FLAGS,
      });
      const mux = createChannelMux(child.port);
      muxes.set(child, mux);
      mux.onControl((message) => onControl(mux, message as CoreControl));
      onState({ state: 'running' });
      return child;
    },
    openCode: 'CORE_UNAVAILABLE',
    // what a model has read must not outlive the process that holds the keys
    onExit(_exit, expected) {
      inference.stop();
      extractor.stop();
      onLockRules(null);
      onState({ state: 'stopped', ...(expected ? {} : { code: 'CORE_UNAVAILABLE' as const }) });
    },
  });

  function onControl(mux: ChannelMux, message: CoreControl): void {
    if (message.k === 'stop-inference') return inference.stop();
    if (message.k === 'stop-extractor') return extractor.stop();
    if (message.k === 'lock-rules') return onLockRules(message.rules);
    if (message.k === 'open-installer') return onInstaller(message.path);
    if (message.k === 'desktop' || message.k === 'answered' || message.k === 'downloads') return onNews(message);
    if (message.k === 'want-inference') hand(mux, 'inference', inference);
    if (message.k === 'want-extractor') hand(mux, 'extractor', extractor);
  }

  function hand(mux: ChannelMux, kind: 'inference' | 'extractor', of: OneAtATime): void {
    try {
      of.stop();
      joinPorts(mux.open(kind), of.ensure().port);
    } catch {
      mux.sendControl({ k: `${kind}-failed` } satisfies CoreControl);
    }
  }

  return {
    warm: () => void core.ensure(),
    connect(port) {
      try {
        const mux = muxes.get(core.ensure());
        if (mux !== undefined) joinPorts(mux.open('client'), messagePortFrames(port));
      } catch {
        onState({ state: 'failed', code: 'CORE_UNAVAILABLE' });
      }
    },
    async stop() {
      const child = core.current;
      if (child === undefined) return;
      muxes.get(child)?.sendControl({ k: 'shutdown' } satisfies CoreControl);
      const timer = setTimeout(() => core.stop(), STOP_LIMIT_MS);
      await child.exited;
      clearTimeout(timer);
    },
    reset: () => core.reset(),
  };
}
