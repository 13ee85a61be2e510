import type { SearchFilters } from '../../shared/contract/conversations.ts';
import { SENSITIVITIES } from '../../shared/domain/sensitivity.ts';
import { ZONES } from '../../shared/domain/zone.ts';
import { SottoError } from '../../shared/errors.ts';
import type { Handlers } from '../core/rpc/handlers.ts';
import type { OptionValues } from './command.ts';
import { findTag, tagNames } from './find-tag.ts';

export const filterOptions = {
  model: { type: 'string' },
  zone: { type: 'string' },
  sensitivity: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  tag: { type: 'string', multiple: true },
  archived: { type: 'boolean' },
  'not-archived': { type: 'boolean' },
  'with-file': { type: 'boolean' },
} as const;

export const FILTER_USAGE =
  '[--model ID] [--zone Z] [--sensitivity S] [--from DATE] [--to DATE] [--tag NAME]… [--archived|--not-archived] [--with-file]';

/** Undefined when none was given. Days are days of this computer's calendar; the last one is in. Throws USAGE, NOT_FOUND. */
export async function readFilters(options: OptionValues, handlers: Handlers): Promise<SearchFilters | undefined> {
  const { model, zone, sensitivity, from, to } = options;
  const tagIds = await Promise.all(tagNames(options['tag']).map(async (name) => (await findTag(handlers, name)).id));
  const archived = options['archived'] === true ? true : options['not-archived'] === true ? false : undefined;
  const filters: SearchFilters = {
    ...(typeof model === 'string' ? { modelId: model } : {}),
    ...(zone === undefined ? {} : { zone: oneOf(ZONES, zone) }),
    ...(sensitivity === undefined ? {} : { sensitivity: oneOf(SENSITIVITIES, sensitivity) }),
    ...(from === undefined ? {} : { from: dayStart(from, 0) }),
    ...(to === undefined ? {} : { to: dayStart(to, 1) }),
    ...(tagIds.length === 0 ? {} : { tagIds }),
    ...(archived === undefined ? {} : { archived }),
    ...(options['with-file'] === true ? { hasAttachment: true } : {}),
  };
  return Object.keys(filters).length === 0 ? undefined : filters;
}

function oneOf<T extends string>(known: readonly T[], value: unknown): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new SottoError('USAGE');
  return found;
}

function dayStart(value: unknown, later: number): number {
  const parts = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
  if (parts === null) throw new SottoError('USAGE');
  return new Date(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]) + later).getTime();
}
