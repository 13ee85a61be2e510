import { isIP } from 'node:net';

import { SottoError } from '../../../../shared/errors.ts';

export interface TlsOptions {
  /** PEM certificates. When given, they alone are trusted. Otherwise Node's own list of roots is. */
  readonly ca?: readonly string[];
  /** The operating system's roots as well: for companies that install theirs there. */
  readonly systemCa?: boolean;
  /** PEM, for servers that ask who is calling (mTLS). */
  readonly client?: { readonly certificate: string; readonly key: string };
  /**
   * SHA-256 of the SubjectPublicKeyInfo of the server's own certificate, base64 (the form of RFC 7469). One of them
   * must match. Certificates above it don't count: only the leaf is proved to hold the key that talks to us.
   */
  readonly pins?: readonly string[];
}

export interface ProxyOptions {
  /** `http` tunnels with CONNECT; `socks5` is RFC 1928. Both resolve the provider's name themselves. */
  readonly kind: 'http' | 'socks5';
  readonly host: string;
  readonly port: number;
  readonly login?: { readonly user: string; readonly password: string };
}

/** All in milliseconds. */
export interface Timeouts {
  /** Name, TCP, proxy and TLS together. */
  readonly connect: number;
  /** From the request to the end of the answer's header. */
  readonly firstByte: number;
  /** Between two pieces of the answer. */
  readonly idle: number;
  /** Whole request, retries not included. */
  readonly total: number;
}

export interface EndpointSettings {
  readonly providerId: string;
  readonly zone: 'private' | 'cloud';
  /** Scheme, host, port and the path that all requests begin with. */
  readonly baseUrl: string;
  /** Plain http, on this computer only. */
  readonly allowInsecureLoopback?: boolean;
  readonly tls?: TlsOptions;
  readonly proxy?: ProxyOptions;
  readonly timeouts?: Partial<Timeouts>;
  /** Bytes. */
  readonly maxRequestBytes?: number;
  readonly maxResponseBytes?: number;
  readonly requestsPerMinute?: number;
  /**
   * For model files: GET only, never with a credential. A redirect is handed back as an answer instead of being an
   * error; whoever asked opens another endpoint where it may go on. Nothing is tried again by itself.
   */
  readonly files?: boolean;
  /** Headers that prove who is asking; asked for at every request, so that the key is held nowhere in between. */
  readonly authorize?: () => Promise<Readonly<Record<string, string>>>;
}

/** Where a provider is: the only host that its requests can reach. */
export interface Endpoint {
  readonly providerId: string;
  readonly zone: 'private' | 'cloud';
  readonly secure: boolean;
  /** Without brackets for IPv6. */
  readonly hostname: string;
  readonly port: number;
  /** As in the Host header. */
  readonly host: string;
  /** `https://host:port`, as `URL.origin` gives it. */
  readonly origin: string;
  /** Without a slash at its end; empty for none. */
  readonly basePath: string;
  readonly tls: TlsOptions;
  readonly proxy: ProxyOptions | undefined;
  readonly timeouts: Timeouts;
  readonly maxRequestBytes: number;
  readonly maxResponseBytes: number;
  readonly requestsPerMinute: number;
  readonly files: boolean;
  readonly authorize: () => Promise<Readonly<Record<string, string>>>;
}

const TIMEOUTS: Timeouts = { connect: 15_000, firstByte: 180_000, idle: 120_000, total: 1_800_000 };
const MEGABYTE = 1024 * 1024;

/** @throws SottoError PROVIDER_ADDRESS_INVALID */
export function createEndpoint(settings: EndpointSettings): Endpoint {
  const url = URL.canParse(settings.baseUrl) ? new URL(settings.baseUrl) : undefined;
  if (url === undefined) throw new SottoError('PROVIDER_ADDRESS_INVALID', { reason: 'malformed' });
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new SottoError('PROVIDER_ADDRESS_INVALID', { reason: 'extra-parts' });
  }
  const hostname = url.hostname.replace(/^\[|\]$/g, '');
  // `host.` is the same host by another name: rules and pins for `host` would not know it
  if (hostname.endsWith('.')) throw new SottoError('PROVIDER_ADDRESS_INVALID', { reason: 'malformed' });
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new SottoError('PROVIDER_ADDRESS_INVALID', { reason: 'scheme' });
  }
  const secure = url.protocol === 'https:';
  if (
    !secure &&
    (settings.allowInsecureLoopback !== true || !isLoopbackName(hostname) || settings.proxy !== undefined)
  ) {
    throw new SottoError('PROVIDER_ADDRESS_INVALID', { reason: 'insecure' });
  }
  return {
    providerId: settings.providerId,
    zone: settings.zone,
    secure,
    hostname,
    port: url.port === '' ? (secure ? 443 : 80) : Number(url.port),
    host: url.host,
    origin: url.origin,
    basePath: url.pathname.replace(/\/+$/, ''),
    tls: settings.tls ?? {},
    proxy: settings.proxy,
    timeouts: { ...TIMEOUTS, ...settings.timeouts },
    maxRequestBytes: settings.maxRequestBytes ?? 32 * MEGABYTE,
    maxResponseBytes: settings.maxResponseBytes ?? 64 * MEGABYTE,
    requestsPerMinute: settings.requestsPerMinute ?? 120,
    files: settings.files ?? false,
    authorize: (settings.files === true ? undefined : settings.authorize) ?? (() => Promise.resolve({})),
  };
}

function isLoopbackName(hostname: string): boolean {
  return hostname === 'localhost' || isLoopbackAddress(hostname);
}

/** 127.0.0.0/8 and ::1, also written as IPv4 in IPv6. */
export function isLoopbackAddress(address: string): boolean {
  const plain = address.replace(/^::ffff:/i, '');
  return plain === '::1' || (isIP(plain) === 4 && plain.startsWith('127.'));
}
