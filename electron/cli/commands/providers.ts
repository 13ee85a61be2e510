import { readFile } from 'node:fs/promises';

import type { CallParams } from '../../../shared/contract.ts';
import { PROVIDER_KINDS } from '../../../shared/domain/provider.ts';
import type { ProviderKind } from '../../../shared/domain/provider.ts';
import { SottoError } from '../../../shared/errors.ts';
import type { Command, CommandContext } from '../command.ts';
import { printable } from '../output.ts';

const signal = new AbortController().signal;

export const providers: Command = {
  usage:
    'providers list | remove ID | test ID | budget ID --usd N|--none | key ID --api-key-file F [--no-test] | ' +
    'update ID [--client-cert F --client-key F] [--pin sha256/P | --no-pins] [--proxy URL|none [--proxy-password-file F]] [--rate N] [--ca-file F] | ' +
    'add --kind KIND --id ID [--preset P] [--zone private|cloud] [--base-url URL] [--model M] ' +
    '[--api-key-file F [--no-test]] [--ca-file F] [--allow-insecure-loopback]',
  options: {
    kind: { type: 'string' },
    id: { type: 'string' },
    preset: { type: 'string' },
    zone: { type: 'string' },
    'base-url': { type: 'string' },
    model: { type: 'string', multiple: true },
    'api-key-file': { type: 'string' },
    'ca-file': { type: 'string' },
    'allow-insecure-loopback': { type: 'boolean' },
    usd: { type: 'string' },
    none: { type: 'boolean' },
    'no-test': { type: 'boolean' },
    'client-cert': { type: 'string' },
    'client-key': { type: 'string' },
    pin: { type: 'string', multiple: true },
    'no-pins': { type: 'boolean' },
    proxy: { type: 'string' },
    'proxy-password-file': { type: 'string' },
    rate: { type: 'string' },
  },
  async run(context) {
    const [action, id] = context.positionals;
    if (action === 'list') return listProviders(context);
    if (action === 'add') return add(context);
    if (id === undefined) throw new SottoError('USAGE');
    if (action === 'budget') return budget(context, id);
    if (action === 'key') return replaceKey(context, id);
    if (action === 'update') return updateProvider(context, id);
    const { handlers } = await context.core('unlocked');
    if (action === 'remove') {
      await handlers.calls['providers.remove']({ id }, signal);
      context.output.object({ type: 'removed', id });
      return;
    }
    if (action !== 'test') throw new SottoError('USAGE');
    const { models } = await handlers.calls['providers.test']({ id }, signal);
    for (const model of models) {
      context.output.object({ id: `${id}/${model.id}`, contextTokens: model.contextTokens });
      context.output.text(printable(`${id}/${model.id}`));
    }
  },
};

async function listProviders({ core, output }: CommandContext): Promise<void> {
  const { handlers } = await core('unlocked');
  const { items } = await handlers.calls['providers.list']({}, signal);
  for (const { settings, models, consentAt, keyMask, keyAddedAt, usage } of items) {
    const ids = models.map((model) => `${settings.id}/${model.id}`);
    const { id, kind, zone, baseUrl } = settings;
    const { monthlyBudget } = settings;
    const consent = consentAt !== null;
    output.object({ id, kind, zone, baseUrl, models: ids, consent, keyMask, keyAddedAt, monthlyBudget, usage });
    output.text(printable(`${id}  ${kind}  ${zone}  ${baseUrl}  ${ids.join(', ')}`));
  }
}

async function budget({ core, options, output }: CommandContext, id: string): Promise<void> {
  const usd = typeof options['usd'] === 'string' ? Number(options['usd']) : null;
  if ((usd === null) !== (options['none'] === true)) throw new SottoError('USAGE');
  if (usd !== null && !(Number.isFinite(usd) && usd > 0)) throw new SottoError('USAGE');
  const { handlers } = await core('unlocked');
  const { settings } = await handlers.calls['providers.setBudget']({ id, monthlyBudget: usd }, signal);
  output.object({ type: 'budget', id, monthlyBudget: settings.monthlyBudget });
  output.text(printable(`${id}  ${settings.monthlyBudget ?? '-'}`));
}

async function replaceKey({ core, options, output }: CommandContext, id: string): Promise<void> {
  const apiKey = await content(options['api-key-file']);
  if (apiKey === undefined || apiKey === '') throw new SottoError('USAGE');
  const { handlers } = await core('unlocked');
  const test = options['no-test'] !== true;
  const { keyMask } = await handlers.calls['providers.setKey']({ id, apiKey, test }, signal);
  output.object({ type: 'key', id, keyMask });
  output.text(printable(`${id}  ${keyMask ?? ''}`));
}

async function updateProvider({ core, options, output }: CommandContext, id: string): Promise<void> {
  const [certificate, key, ca, proxyPassword] = await Promise.all(
    ['client-cert', 'client-key', 'ca-file', 'proxy-password-file'].map((name) => content(options[name])),
  );
  if ((certificate === undefined) !== (key === undefined)) throw new SottoError('USAGE');
  const { pin, proxy, rate } = options;
  const change: CallParams<'providers.update'> = {
    id,
    ...(certificate !== undefined && key !== undefined && { client: { certificate, key } }),
    ...(ca !== undefined && { ca: certificates(ca) }),
    ...(Array.isArray(pin) && { pins: pin.map((it) => String(it).replace(/^sha256\//, '')) }),
    ...(options['no-pins'] === true && { pins: [] }),
    ...(typeof proxy === 'string' && { proxy: proxy === 'none' ? null : proxyOf(proxy) }),
    ...(proxyPassword !== undefined && { proxyPassword }),
    ...(typeof rate === 'string' && { requestsPerMinute: Number.parseInt(rate, 10) }),
  };
  const { handlers } = await core('unlocked');
  const { settings } = await handlers.calls['providers.update'](change, signal);
  output.object({ type: 'updated', id: settings.id });
  output.text(printable(settings.id));
}

/** `http://user@host:port` or `socks5://…`. A password comes from a file: arguments are seen by everybody. */
function proxyOf(value: string): NonNullable<CallParams<'providers.update'>['proxy']> {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const kind = url?.protocol === 'http:' ? 'http' : url?.protocol === 'socks5:' ? 'socks5' : undefined;
  if (url === undefined || kind === undefined || url.password !== '' || url.hostname === '')
    throw new SottoError('USAGE');
  const port = url.port === '' ? (kind === 'http' ? 80 : 1080) : Number(url.port);
  return { kind, host: url.hostname, port, user: url.username === '' ? null : decodeURIComponent(url.username) };
}

/** Adding a provider on the command line is the consent to use it. */
async function add({ core, options, output }: CommandContext): Promise<void> {
  const { kind, id, zone, preset } = options;
  if (typeof id !== 'string' || !isKind(kind)) throw new SottoError('USAGE');
  if (zone !== undefined && zone !== 'private' && zone !== 'cloud') throw new SottoError('USAGE');
  const baseUrl = options['base-url'];
  const apiKey = await content(options['api-key-file']);
  const ca = await content(options['ca-file']);
  const { handlers } = await core('unlocked');
  const added = await handlers.calls['providers.add'](
    {
      id,
      kind,
      consent: true,
      test: options['no-test'] !== true,
      models: models(options['model']),
      allowInsecureLoopback: options['allow-insecure-loopback'] === true,
      ...(zone === undefined ? {} : { zone }),
      ...(typeof preset === 'string' ? { preset } : {}),
      ...(typeof baseUrl === 'string' ? { baseUrl } : {}),
      ...(apiKey === undefined ? {} : { apiKey }),
      ...(ca === undefined ? {} : { ca: certificates(ca) }),
    },
    signal,
  );
  const { settings } = added;
  output.object({ id: settings.id, kind: settings.kind, zone: settings.zone, baseUrl: settings.baseUrl });
  output.text(printable(`${settings.id}  ${settings.kind}  ${settings.zone}  ${settings.baseUrl}`));
}

function isKind(value: unknown): value is ProviderKind {
  return typeof value === 'string' && (PROVIDER_KINDS as readonly string[]).includes(value);
}

function models(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function certificates(pem: string): string[] {
  return pem.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g) ?? [];
}

async function content(path: unknown): Promise<string | undefined> {
  if (typeof path !== 'string') return undefined;
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch {
    throw new SottoError('FILE_UNREADABLE');
  }
}
