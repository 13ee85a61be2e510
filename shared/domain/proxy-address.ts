/** `http://host:port` or `socks5://host:port`. Without a login, which would stand there for everyone to read. */
const PROXY_ADDRESS = /^(http|socks5):\/\/[^\s/@]+:\d{1,5}$/;

export interface ProxyAddress {
  readonly kind: 'http' | 'socks5';
  /** An IPv6 address bare, as a socket takes it. */
  readonly host: string;
  readonly port: number;
}

/** Null for what is no such address, or has a port that there is not. */
export function parseProxy(text: string): ProxyAddress | null {
  if (!PROXY_ADDRESS.test(text) || !URL.canParse(text)) return null;
  const { protocol, hostname, port } = new URL(text);
  // the port of http goes without saying
  const number = Number(port === '' ? 80 : port);
  if (number === 0) return null;
  return { kind: protocol === 'socks5:' ? 'socks5' : 'http', host: hostname.replace(/^\[|\]$/g, ''), port: number };
}
