import type { PolicySettings } from '../../../../shared/policy/managed-policy.ts';

export const HUB = 'huggingface.co';

/**
 * Where Hugging Face sends those who ask for a large file: its own delivery hosts, of the older storage (`cdn-lfs…`) and
 * the newer (`…xethub.hf.co`). Exact names, so that no other tenant of a delivery network is among them.
 */
const HUB_DELIVERY =
  /^(cdn-lfs(-[a-z0-9]+)*\.(hf\.co|huggingface\.co)|(cas-bridge|cas-server|transfer)\.xethub\.hf\.co)$/;

/** Which servers a model file may come from. */
export interface HostRules {
  /** May be asked for a file. */
  mayStart(url: URL): boolean;
  /** May be where such a server sends us on to. */
  mayFollow(from: URL, to: URL): boolean;
}

/** Default: Hugging Face; with a mirror, the mirror alone; with a list of hosts, exactly these. */
export function hostRules(policy: PolicySettings): HostRules {
  const mirror = policy['models.mirror'];
  const hosts = policy['models.hosts'] ?? [mirror === undefined ? HUB : new URL(mirror).host];
  const listed = (url: URL): boolean => hosts.some((it) => it === url.host || (it === url.hostname && url.port === ''));
  const plain = (url: URL): boolean => url.protocol === 'https:' && url.username === '' && url.password === '';
  return {
    mayStart: (url) => plain(url) && listed(url),
    mayFollow(from, to) {
      if (!plain(to)) return false;
      if (to.host === from.host || listed(to)) return true;
      const fromHub = from.host === HUB || HUB_DELIVERY.test(from.host);
      return fromHub && hosts.includes(HUB) && HUB_DELIVERY.test(to.host);
    },
  };
}
