import { ATTACHMENT_LIMITS } from '../../../shared/domain/attachment.ts';

// eslint-disable-next-line no-control-regex -- nor what turns the direction of writing round and shows another ending
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** A file's name as it is shown and kept: the last part of a path, without characters that nobody can see. */
export function tidyName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const clean = last.replace(UNSEEN, '').trim().normalize('NFC');
  if (clean.length <= ATTACHMENT_LIMITS.name) return clean === '' ? 'file' : clean;
  const dot = clean.lastIndexOf('.');
  const ending = dot > clean.length - 12 ? clean.slice(dot) : '';
  return `${clean.slice(0, ATTACHMENT_LIMITS.name - ending.length - 1)}…${ending}`;
}
