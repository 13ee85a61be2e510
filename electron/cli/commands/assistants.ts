import { readFile } from 'node:fs/promises';

import { assistantBody } from '../../../shared/contract/assistants.ts';
import { SottoError } from '../../../shared/errors.ts';
import type { Command, CommandContext, OptionValues } from '../command.ts';
import { findAssistant, findSnippet } from '../find-assistant.ts';
import { printable } from '../output.ts';
import { readAll } from '../streams.ts';

const signal = new AbortController().signal;

export const assistants: Command = {
  usage:
    'assistants list | show ASSISTANT | add NAME [--icon I] [--model M|--on-device] [--floor public|personal|confidential|restricted] [--temperature T] [--file F] < PROMPT | remove ASSISTANT | hide ASSISTANT | unhide ASSISTANT',
  options: {
    icon: { type: 'string' },
    model: { type: 'string' },
    'on-device': { type: 'boolean' },
    floor: { type: 'string' },
    temperature: { type: 'string' },
    file: { type: 'string' },
  },
  async run(context) {
    const { positionals, output, core } = context;
    const [action, ...words] = positionals;
    const reference = words.join(' ');
    const { handlers } = await core('unlocked');
    if (action === 'list') {
      const { items } = await handlers.calls['assistants.list']({}, signal);
      for (const one of items) {
        output.object(one);
        output.text(`${one.id}  ${printable(one.name)}${one.starter?.hidden === true ? '  -' : ''}`);
      }
      return;
    }
    if (reference === '') throw new SottoError('USAGE');
    if (action === 'add') {
      const made = await handlers.calls['assistants.put'](await bodyFrom(reference, context.options), signal);
      output.object(made);
      return output.text(made.id);
    }
    const one = await findAssistant(handlers, reference);
    if (action === 'show') {
      output.object(one);
      output.text(printable(one.prompt));
    } else if (action === 'remove') await handlers.calls['assistants.delete']({ id: one.id }, signal);
    else if ((action === 'hide' || action === 'unhide') && one.starter !== undefined) {
      await handlers.calls['assistants.hide']({ key: one.starter.key, hidden: action === 'hide' }, signal);
    } else throw new SottoError('USAGE');
  },
};

export const snippets: Command = {
  usage: 'snippets list | show SNIPPET | add NAME [--file F] < TEXT | remove SNIPPET',
  options: { file: { type: 'string' } },
  async run(context) {
    const { positionals, output, core } = context;
    const [action, ...words] = positionals;
    const name = words.join(' ');
    const { handlers } = await core('unlocked');
    if (action === 'list') {
      for (const one of (await handlers.calls['snippets.list']({}, signal)).items) {
        output.object(one);
        output.text(`${one.id}  ${printable(one.name)}`);
      }
      return;
    }
    if (name === '') throw new SottoError('USAGE');
    if (action === 'add') {
      const made = await handlers.calls['snippets.put']({ name, text: await textFrom(context) }, signal);
      output.object(made);
      return output.text(made.id);
    }
    const one = await findSnippet(handlers, name);
    if (action === 'show') {
      output.object(one);
      output.text(printable(one.text));
    } else if (action === 'remove') await handlers.calls['snippets.delete']({ id: one.id }, signal);
    else throw new SottoError('USAGE');
  },
};

async function textFrom({ options }: Pick<CommandContext, 'options'>): Promise<string> {
  const text = typeof options['file'] === 'string' ? await readFile(options['file'], 'utf8') : await readAll();
  if (text.trim() === '') throw new SottoError('USAGE');
  return text.trimEnd();
}

async function bodyFrom(name: string, options: OptionValues) {
  const { icon = 'chat', model, floor = 'public', temperature } = options;
  const onDevice = options['on-device'] === true;
  if (onDevice && model !== undefined) throw new SottoError('USAGE');
  const read = assistantBody.safeParse({
    name,
    icon,
    prompt: await textFrom({ options }),
    mode: onDevice ? { kind: 'device' } : model === undefined ? { kind: 'auto' } : { kind: 'model', modelId: model },
    sampling: temperature === undefined ? {} : { temperature: Number(temperature) },
    floor,
  });
  if (!read.success) throw new SottoError('USAGE');
  return read.data;
}
