import { readFile } from 'node:fs/promises';

import { PROVIDER_KINDS } from '../../../shared/domain/provider.ts';
import type { ProviderKind } from '../../../shared/domain/provider.ts';
import { SottoError } from '../../../shared/errors.ts';
import type { Command, CommandContext } from '../command.ts';
import { printable } from '../output.ts';

const signal = new AbortController().signal;

export const providers: Command = {
  usage:
    'providers list | remove ID | test ID | add --kind KIND --id ID [--zone private|cloud] [--base-url URL] [--model M] ' +
    '[--api-key-file F] [--ca-file F] [--allow-insecure-loopback]',
  options: {
    kind: { type: 'string' },
    id: { type: 'string' },
    zone: { type: 'string' },
    'base-url': { type: 'string' },
    model: { type: 'string', multiple: true },
    'api-key-file': { type: 'string' },
    'ca-file': { type: 'string' },
    'allow-insecure-loopback': { type: 'boolean' },
  },
  async run(context) {
    const [action, id] = context.positionals;
    if (action === 'list') return listProviders(context);
    if (action === 'add') return add(context);
    if (id === undefined) throw new SottoError('USAGE');
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
  for (const { settings, models, consentAt } of items) {
    const ids = models.map((model) => `${settings.id}/${model.id}`);
    const { id, kind, zone, baseUrl } = settings;
    output.object({ id, kind, zone, baseUrl, models: ids, consent: consentAt !== null });
    output.text(printable(`${id}  ${kind}  ${zone}  ${baseUrl}  ${ids.join(', ')}`));
  }
}

/** Adding a provider on the command line is the consent to use it. */
async function add({ core, options, output }: CommandContext): Promise<void> {
  const { kind, id, zone } = options;
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
      models: models(options['model']),
      allowInsecureLoopback: options['allow-insecure-loopback'] === true,
      ...(zone === undefined ? {} : { zone }),
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
