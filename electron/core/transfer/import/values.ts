/** What is read out of files that nobody vouches for: a field is what it should be, or it is not there. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export const idOrNull = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The latest time that a date can have, in milliseconds (ECMA-262, 21.4.1.1). */
const LATEST = 8.64e15;

/** Seconds since 1970-01-01 UTC, with fractions, as milliseconds. */
export function fromSeconds(value: unknown): number | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return null;
  const time = Math.round(value * 1000);
  return time >= 0 && time <= LATEST ? time : null;
}

/** ISO 8601 as milliseconds since 1970-01-01 UTC. */
export function fromIso(value: unknown): number | null {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isFinite(time) && time >= 0 ? time : null;
}
