import type { CoreHost, CorePaths, CoreListeners } from './core-host.ts';
import { createNodeCoreHost } from './node-core-host.ts';
import { createUtilityCoreHost } from './utility-core-host.ts';

/** The first Node whose Node-API core's native parts can use. */
const OLDEST_NODE = 22;

/** A utilityProcess, always, in production; in development another Node may stand in for one that is too old. */
export function chooseCoreHost(paths: CorePaths, listeners: CoreListeners): CoreHost {
  if (__DEV_BUILD__) {
    const own = Number(process.versions.node.split('.')[0]);
    const other = process.env['SOTTO_NODE'];
    if (other !== undefined && own < OLDEST_NODE) return createNodeCoreHost(paths, other, listeners);
  }
  return createUtilityCoreHost(paths, listeners);
}
