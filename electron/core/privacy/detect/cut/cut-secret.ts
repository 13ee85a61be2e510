import { SECRET_KEYWORD } from '../secret/assignments.ts';
import type { Edit } from './cut-email.ts';

/** Where emphasis begins or ends: beside a word on one side only. Inside of a word it may be a part of a password. */
const EMPHASIS =
  /(?<=^|[\s:=|>("'])(?:\*{1,3}|_{1,2}|~~)(?=[^\s*_~])|(?<=[^\s*_~])(?:\*{1,3}|_{1,2}|~~)(?=$|[\s:=|<).,;"'])/gm;
/** From a name that tells of a secret to the end of its value, in units. */
const BEFORE = 4;
const AFTER = 120;
/** The beginning of a key in a form that its maker documents, cut by a line's end. */
const WRAPPED =
  /(?<![A-Za-z0-9])(?:gh[oprsu]_|github_pat_|glpat-|sk-|pk_|rk_|sk_|xox[abpr]-|AKIA|ASIA|AIza|npm_|hf_|eyJ)[A-Za-z0-9_.-]{3,200}(\r?\n[ \t>]{0,8})(?=[A-Za-z0-9_.-]{6})/g;

/** Where emphasis separates a secret from its name ("**Password:** …"), or a line's end cuts a key in two. */
export function secretEdits(text: string, lower: string): Edit[] {
  const edits: Edit[] = [];
  if (/[*~]|_(?![A-Za-z0-9])/.test(text)) {
    let done = 0;
    for (const { index, 0: name } of lower.matchAll(SECRET_KEYWORD)) {
      const to = index + name.length + AFTER;
      EMPHASIS.lastIndex = Math.max(done, index - BEFORE);
      for (let mark = EMPHASIS.exec(text); mark !== null && mark.index < to; mark = EMPHASIS.exec(text)) {
        done = mark.index + mark[0].length;
        edits.push({ from: mark.index, to: done, piece: '' });
      }
    }
  }
  for (const { index, 0: all, 1: gap = '' } of text.matchAll(WRAPPED)) {
    const end = index + all.length;
    edits.push({ from: end - gap.length, to: end, piece: '' });
  }
  return edits;
}
