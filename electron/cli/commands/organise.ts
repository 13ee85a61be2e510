import { TAG_LOOKS } from '../../../shared/domain/tag.ts';
import type { TagLook } from '../../../shared/domain/tag.ts';
import { SottoError } from '../../../shared/errors.ts';
import type { Command, CommandContext } from '../command.ts';
import { findTag, tagNames } from '../find-tag.ts';
import { printable } from '../output.ts';

const signal = new AbortController().signal;

export const tags: Command = {
  usage: 'tags list | add NAME [--look SHAPE] | rename NAME NEW | look NAME SHAPE | remove NAME',
  options: { look: { type: 'string' } },
  async run({ options, positionals, output, core }) {
    const [action = 'list', name, more] = positionals;
    const { handlers } = await core('unlocked');
    const { calls } = handlers;
    if (action === 'list') {
      for (const tag of (await calls['tags.list']({}, signal)).items) {
        output.object(tag);
        output.text(`${printable(tag.name)}  ${tag.look}  ${tag.conversations}`);
      }
      return;
    }
    if (name === undefined) throw new SottoError('USAGE');
    if (action === 'add') {
      const look = lookOf(options['look']);
      output.object(await calls['tags.create']({ name, ...(look === undefined ? {} : { look }) }, signal));
      return;
    }
    const { id } = await findTag(handlers, name);
    if (action === 'remove') await calls['tags.delete']({ id }, signal);
    else if (more === undefined) throw new SottoError('USAGE');
    else if (action === 'rename') output.object(await calls['tags.update']({ id, name: more }, signal));
    else if (action === 'look') {
      const look = lookOf(more);
      if (look !== undefined) output.object(await calls['tags.update']({ id, look }, signal));
    } else throw new SottoError('USAGE');
  },
};

export const tag: Command = {
  usage: 'tag CONVERSATION… [--add NAME]… [--remove NAME]…',
  options: { add: { type: 'string', multiple: true }, remove: { type: 'string', multiple: true } },
  async run({ options, positionals, core }) {
    const add = tagNames(options['add']);
    const remove = tagNames(options['remove']);
    if (positionals.length === 0 || add.length + remove.length === 0) throw new SottoError('USAGE');
    const { handlers } = await core('unlocked');
    const idsOf = (names: readonly string[]) =>
      Promise.all(names.map(async (name) => (await findTag(handlers, name)).id));
    const addTags = await idsOf(add);
    const removeTags = await idsOf(remove);
    requireAll(
      await handlers.calls['conversations.organise']({ ids: [...positionals], addTags, removeTags }, signal),
      positionals,
    );
  },
};

export const archive: Command = {
  usage: 'archive CONVERSATION… [--undo]',
  options: { undo: { type: 'boolean' } },
  async run({ options, positionals, core }) {
    if (positionals.length === 0) throw new SottoError('USAGE');
    const { handlers } = await core('unlocked');
    const params = { ids: [...positionals], archived: options['undo'] !== true };
    requireAll(await handlers.calls['conversations.organise'](params, signal), positionals);
  },
};

export const duplicate: Command = {
  usage: 'duplicate CONVERSATION [--title TITLE]',
  options: { title: { type: 'string' } },
  async run({ options, positionals, output, core }: CommandContext) {
    const [id] = positionals;
    const title = options['title'];
    if (id === undefined) throw new SottoError('USAGE');
    const { handlers } = await core('unlocked');
    const copy = await handlers.calls['conversations.duplicate'](
      { id, ...(typeof title === 'string' ? { title } : {}) },
      signal,
    );
    output.object(copy);
    output.text(copy.id);
  },
};

function lookOf(value: unknown): TagLook | undefined {
  if (typeof value !== 'string') return undefined;
  const look = TAG_LOOKS.find((one) => one === value);
  if (look === undefined) throw new SottoError('USAGE');
  return look;
}

/** What is not there was not changed; whoever asked has to know. */
function requireAll({ changed }: { readonly changed: number }, asked: readonly string[]): void {
  if (changed < new Set(asked).size) throw new SottoError('NOT_FOUND');
}
