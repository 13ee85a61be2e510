import '../processes/no-interface-query.ts';
import { fileURLToPath } from 'node:url';

import { setLanguage } from '../../shared/messages/set-language.ts';
import { parentPort } from '../processes/parent-port.ts';
import type { HostLink } from './host/host-link.ts';
import { ipcHostLink } from './host/ipc-host-link.ts';
import { utilityHostLink } from './host/utility-host-link.ts';
import { createCore } from './index.ts';
import { lockDownGlobals } from './providers/transport/lock-down.ts';
import { gatherDeltas } from './rpc/gather-deltas.ts';
import { serve } from './rpc/serve.ts';
import { endProcess } from './vault/keychain.ts';

lockDownGlobals();
// nothing that is written here is another user's business
process.umask(0o077);

declare const __DEV_BUILD__: boolean;

/** Core as a process of its own, under a window: `index.js PROFILE RESOURCES [LANGUAGE …]`: two absolute paths, and the system's languages. */
const [profile, resources, ...languages] = process.argv.slice(2);
if (profile === undefined || resources === undefined) throw new Error('Started without a profile and resources');

const host = hostLink();

const core = createCore({
  profile,
  resources,
  storeWorker: fileURLToPath(new URL('store-worker.js', import.meta.url)),
  stretchWorker: fileURLToPath(new URL('stretch-worker.js', import.meta.url)),
  damageWorker: fileURLToPath(new URL('damage-worker.js', import.meta.url)),
  analysisWorker: fileURLToPath(new URL('analysis-worker.js', import.meta.url)),
  host,
  onLock: endProcess,
  onLanguage: (choice) => void setLanguage(choice, languages),
});

core.warm();
const forWindows = gatherDeltas(core.handlers);
host.onClient((port) => serve(port, forWindows));
host.onShutdown(() => {
  void core.shutdown().finally(endProcess);
});

/** A plain Node child speaks over IPC: a way in that only development and test builds have. */
function hostLink(): HostLink {
  const parent = parentPort();
  if (parent !== undefined) return utilityHostLink(parent);
  if (!__DEV_BUILD__) throw new Error('Started by something other than Sotto');
  return ipcHostLink();
}
