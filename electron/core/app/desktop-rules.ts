import type { Appearance } from '../../../shared/contract.ts';
import type { DesktopRules, HostNews } from '../../../shared/contract/desktop.ts';
import type { Download } from '../../../shared/contract/downloads.ts';
import type { PolicySettings } from '../../../shared/policy/managed-policy.ts';

/** A person's choices under a company's. */
export function effectiveDesktopRules(own: Appearance, policy: PolicySettings): DesktopRules {
  return {
    tray: own.tray,
    // without an icon there would be no way back to it
    keepRunning: own.tray && own.keepRunning,
    quickAskKeys: own.quickAskKeys,
    notify: own.notify,
    hideFromCapture: policy['screenCapture.protected'] ?? own.hideFromCapture,
    zoom: own.zoom,
    spellcheck: own.spellcheck,
    devTools: policy['devTools.allowed'] ?? null,
  };
}

const UNDER_WAY: ReadonlySet<Download['state']> = new Set(['queued', 'running', 'waiting', 'checking']);

/** How far all downloads together are: no name of any goes to main. */
export function sumDownloads(items: readonly Download[]): HostNews & { k: 'downloads' } {
  const active = items.filter(({ state }) => UNDER_WAY.has(state));
  if (active.length === 0) return { k: 'downloads', sum: null };
  const known = active.filter(({ total }) => total !== null);
  return {
    k: 'downloads',
    sum: {
      count: active.length,
      done: known.reduce((sum, { done }) => sum + done, 0),
      total: known.reduce((sum, { total }) => sum + (total ?? 0), 0),
    },
  };
}
