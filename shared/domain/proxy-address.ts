/** `http://host:port` or `socks5://host:port`. Without a login, which would stand there for everyone to read. */
const PROXY_ADDRESS = /^(http|socks5):\/\/(\[[0-9a-fA-F:.]+\]|[^\s/@:[\]]+):(\d{1,5})$/;

export interface ProxyAddress {
  readonly kind: 'http' | 'socks5';
  /** An IPv6 address bare, as a socket takes it. */
  readonly host: string;
  readonly port: number;
}

/** Null for what is no such address, or has a port that there is not. */
export function parseProxy(text: string): ProxyAddress | null {
  const [, kind, host = '', digits = ''] = PROXY_ADDRESS.exec(text) ?? [];
  const port = Number(digits);
  if ((kind !== 'http' && kind !== 'socks5') || port < 1 || port > 65_535) return null;
  return { kind, host: host.replace(/^\[|\]$/g, ''), port };
}
