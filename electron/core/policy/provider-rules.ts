import { parseProxy } from '../../../shared/domain/proxy-address.ts';
import type { ProxyAddress } from '../../../shared/domain/proxy-address.ts';
import type { ProviderSettings } from '../../../shared/domain/provider.ts';
import { SottoError } from '../../../shared/errors.ts';
import type { PolicyName, PolicySettings } from '../../../shared/policy/managed-policy.ts';

/** The key that stands against it; null when nothing does. */
export type Objection = PolicyName | null;

/** Whether this provider may be set up and used at all. Asked when it is added and again before every request. */
export function objectionToProvider(provider: ProviderSettings, settings: PolicySettings): Objection {
  const host = hostOf(provider.baseUrl);
  const kinds = settings['providers.kinds'];
  if (kinds !== undefined && !kinds.includes(provider.kind)) return 'providers.kinds';
  if (settings[`zones.${provider.zone}.allowed`] === false) return `zones.${provider.zone}.allowed`;
  const hosts = settings['providers.hosts'];
  if (hosts !== undefined && !hosts.some((pattern) => hostMatches(pattern, host))) return 'providers.hosts';
  if (provider.zone === 'cloud') {
    const regions = settings['providers.regions'];
    if (regions !== undefined && !regions.some((region) => namesRegion(host, region))) return 'providers.regions';
    return null;
  }
  const own = settings['providers.privateHosts'];
  if (own !== undefined && !own.some((pattern) => hostMatches(pattern, host))) return 'providers.privateHosts';
  if (settings['providers.requireClientCertificate'] === true && provider.clientCertificate === null) {
    return 'providers.requireClientCertificate';
  }
  return null;
}

/** `model` as `<provider>/<model>`. */
export function objectionToModel(model: string, settings: PolicySettings): Objection {
  const models = settings['providers.models'];
  if (models === undefined || models.some((pattern) => glob(pattern, model))) return null;
  return 'providers.models';
}

/** A provider as the policy has it reached: its proxy, certificate authorities and pins go before the person's. */
export function withPolicy(provider: ProviderSettings, settings: PolicySettings): ProviderSettings {
  const host = hostOf(provider.baseUrl);
  const ca = provider.zone === 'private' ? settings['providers.ca'] : undefined;
  const pins = settings['providers.pins']?.[host.replace(/:\d+$/, '')];
  const decided = settings['providers.proxy'];
  const proxy = decided === undefined ? undefined : decidedProxy(decided);
  return {
    ...provider,
    ...(ca === undefined || ca.length === 0 ? {} : { ca: [...ca], systemCa: false }),
    ...(pins === undefined ? {} : { pins: [...pins] }),
    ...(proxy === undefined ? {} : { proxy: proxy === null ? null : { ...proxy, user: null } }),
  };
}

/** Null for "direct". Throws for what the policy's own check would not have let in: never past a proxy that was meant. */
export function decidedProxy(text: string): ProxyAddress | null {
  if (text === 'direct') return null;
  const address = parseProxy(text);
  if (address === null) throw new SottoError('INTERNAL');
  return address;
}

/**
 * With the port when it is not the scheme's own, without the dot that a name may end with: it is the same host. Empty for
 * what is no address: it matches nothing.
 */
function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host.toLowerCase().replace(/\.+(?=:\d+$|$)/, '') : '';
}

function hostMatches(pattern: string, host: string): boolean {
  if (host === '') return false;
  const bare = pattern.includes(':') ? host : host.replace(/:\d+$/, '');
  return pattern.startsWith('*.') ? bare.endsWith(pattern.slice(1)) : bare === pattern;
}

/** A part of the host name between dots or dashes, or the start of one: `eu` in `eu-west-1` and in `eu.api`. */
function namesRegion(host: string, region: string): boolean {
  const parts = host.split(/[.:-]/);
  const wanted = region.toLowerCase();
  return parts.includes(wanted) || host.split(/[.:]/).includes(wanted);
}

function glob(pattern: string, text: string): boolean {
  const parts = pattern.split('*');
  const [first = ''] = parts;
  if (parts.length === 1) return text === pattern;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const [index, part] of parts.slice(1).entries()) {
    if (index === parts.length - 2) return text.length - at >= part.length && text.endsWith(part);
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return true;
}
