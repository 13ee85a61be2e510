import type { CallParams } from '../../../shared/contract.ts';
import type { ProviderSettings } from '../../../shared/domain/provider.ts';

/** What is typed about how a provider is reached. */
export interface ConnectionForm {
  readonly ca: string;
  readonly certificate: string;
  readonly clientKey: string;
  readonly removeClient: boolean;
  readonly pins: string;
  readonly proxy: 'none' | 'http' | 'socks5';
  readonly host: string;
  readonly port: string;
  readonly user: string;
  readonly password: string;
  readonly rate: number;
}

export function connectionForm({ ca, pins, proxy, requestsPerMinute }: ProviderSettings): ConnectionForm {
  return {
    ca: ca.join('\n'),
    certificate: '',
    clientKey: '',
    removeClient: false,
    pins: pins.join('\n'),
    proxy: proxy?.kind ?? 'none',
    host: proxy?.host ?? '',
    port: proxy === null ? '' : String(proxy.port),
    user: proxy?.user ?? '',
    password: '',
    rate: requestsPerMinute,
  };
}

export type ConnectionProblem = 'certificateInvalid' | 'clientBoth' | 'pinsInvalid' | 'proxyInvalid';

const PEM = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;
const PIN = /^[A-Za-z0-9+/]{43}=$/;

const certificatesIn = (text: string): string[] => text.match(PEM) ?? [];

const pinsIn = (text: string): string[] =>
  text
    .split(/\s+/)
    .filter((line) => line !== '')
    .map((line) => line.replace(/^sha256\//, ''));

/** The first thing that stands in the way, or null. Core checks all of it again. */
export function connectionProblem(form: ConnectionForm): ConnectionProblem | null {
  if (form.ca.trim() !== '' && certificatesIn(form.ca).length === 0) return 'certificateInvalid';
  if ((form.certificate.trim() === '') !== (form.clientKey.trim() === '')) return 'clientBoth';
  if (form.certificate.trim() !== '' && certificatesIn(form.certificate).length === 0) return 'certificateInvalid';
  if (!pinsIn(form.pins).every((pin) => PIN.test(pin))) return 'pinsInvalid';
  const port = Number(form.port);
  const reachable = form.host.trim() !== '' && Number.isInteger(port) && port >= 1 && port <= 65_535;
  return form.proxy === 'none' || reachable ? null : 'proxyInvalid';
}

type Change = Omit<CallParams<'providers.update'>, 'id'>;

/** Only what differs from what is kept: what a company has decided is not sent along, and a kept password stays. */
export function connectionChange(form: ConnectionForm, settings: ProviderSettings): Change {
  const kept = connectionForm(settings);
  const { proxy, host, port, user, password } = form;
  const certificate = certificatesIn(form.certificate)[0];
  const newProxy = (['proxy', 'host', 'port', 'user'] as const).some((part) => form[part] !== kept[part]);
  return {
    ...(form.ca === kept.ca ? {} : { ca: certificatesIn(form.ca) }),
    ...(form.pins === kept.pins ? {} : { pins: pinsIn(form.pins) }),
    ...(certificate === undefined ? {} : { client: { certificate, key: form.clientKey.trim() } }),
    ...(certificate === undefined && form.removeClient ? { client: null } : {}),
    ...(newProxy
      ? {
          proxy:
            proxy === 'none'
              ? null
              : { kind: proxy, host: host.trim(), port: Number(port), user: user.trim() === '' ? null : user.trim() },
        }
      : {}),
    ...(password === '' || proxy === 'none' ? {} : { proxyPassword: password }),
    ...(form.rate === kept.rate ? {} : { requestsPerMinute: form.rate }),
  };
}
