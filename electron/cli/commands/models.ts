import { resolve } from 'node:path';

import { SottoError } from '../../../shared/errors.ts';
import type { LocalModel } from '../../../shared/contract.ts';
import { formatBytes, formatNumber } from '../../../shared/messages/format.ts';
import { t } from '../../../shared/messages/index.ts';
import type { Command, CommandContext } from '../command.ts';
import { findModel } from '../find-model.ts';
import { download } from '../download-model.ts';
import { printable } from '../output.ts';

export const models: Command = {
  usage:
    'models list | catalog | download ID|REPO/FILE|URL [--unverified] | find | speed MODEL | add FILE [--copy] | remove MODEL | verify [MODEL]',
  options: { copy: { type: 'boolean' }, unverified: { type: 'boolean' } },
  async run(context) {
    const [action, argument] = context.positionals;
    if (action === 'list') return listModels(context);
    if (action === 'catalog') return listCatalog(context);
    if (action === 'find') return find(context);
    if (action === 'verify') return verify(context, argument);
    if (argument === undefined) throw new SottoError('USAGE');
    if (action === 'download') return download(context, argument);
    if (action === 'speed') return measure(context, argument);
    if (action === 'add') return add(context, argument);
    if (action === 'remove') return remove(context, argument);
    throw new SottoError('USAGE');
  },
};

const signal = new AbortController().signal;

function print({ output }: CommandContext, model: LocalModel): void {
  output.object(model);
  output.text(
    `${model.id}  ${printable(model.name)}  ${model.architecture}  ${model.quantization}  ${model.fileState}`,
  );
}

async function listModels(context: CommandContext): Promise<void> {
  const { handlers } = await context.core('unlocked');
  const { items } = await handlers.calls['models.list']({}, signal);
  for (const model of items) print(context, model);
}

async function listCatalog({ core, output }: CommandContext): Promise<void> {
  const { handlers } = await core('unlocked');
  const { items } = await handlers.calls['models.catalog']({ context: null }, signal);
  for (const offer of items) {
    output.object(offer);
    const need = formatBytes(offer.memory.all);
    const hash = offer.sha256 === null ? t('models.unverified') : t('models.verified');
    const verdict = t(`models.verdicts.${offer.verdict}`);
    output.text(`${offer.id.padEnd(28)} ${verdict.padEnd(14)} ${need.padStart(8)}  ${offer.licence.id}  ${hash}`);
  }
}

async function find({ core, output }: CommandContext): Promise<void> {
  const { handlers } = await core('unlocked');
  const { items } = await handlers.calls['models.find']({}, signal);
  for (const file of items) {
    output.object(file);
    output.text(`${t(`models.apps.${file.app}`)}  ${printable(file.name)}  ${printable(file.path)}`);
  }
}

async function measure({ core, output }: CommandContext, reference: string): Promise<void> {
  const { handlers } = await core('unlocked');
  const model = await findModel(handlers, reference);
  const speed = await handlers.calls['models.speed']({ id: model.id }, signal);
  const shown = (value: number | null): string => (value === null ? '–' : formatNumber(value, 1));
  output.object({ id: model.id, ...speed });
  output.text(t('models.speed', { writing: shown(speed.writing), reading: shown(speed.reading) }));
}

async function add(context: CommandContext, file: string): Promise<void> {
  const { handlers } = await context.core('unlocked');
  const storage = context.options['copy'] === true ? 'copied' : 'in-place';
  print(context, await handlers.calls['models.add']({ path: resolve(file), storage }, signal));
}

async function remove(context: CommandContext, reference: string): Promise<void> {
  const { handlers } = await context.core('unlocked');
  const model = await findModel(handlers, reference);
  await handlers.calls['models.remove']({ id: model.id }, signal);
  context.output.object({ type: 'removed', id: model.id });
  context.output.note(t('cli.models.removed'));
}

async function verify(context: CommandContext, reference: string | undefined): Promise<void> {
  const { handlers } = await context.core('unlocked');
  const { items } = await handlers.calls['models.list']({}, signal);
  const chosen = reference === undefined ? items : [await findModel(handlers, reference)];
  let bad = 0;
  for (const model of chosen) {
    const result = await handlers.calls['models.verify']({ id: model.id }, signal);
    if (result.state !== 'ok') bad += 1;
    context.output.object({ id: model.id, ...result });
    context.output.text(`${model.id}  ${printable(model.name)}  ${result.state}`);
  }
  if (bad > 0) throw new SottoError('MODEL_CHANGED', { count: bad });
}
