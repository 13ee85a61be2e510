import { ATTACHMENT_LIMITS } from '../../shared/domain/attachment.ts';

/** As much text as is taken, cut between characters. Text that says nothing is none. */
export function limitText(text: string): { text: string; state: 'read' | 'partial' | 'kept' } {
  if (text.trim() === '') return { text: '', state: 'kept' };
  if (text.length <= ATTACHMENT_LIMITS.characters) return { text, state: 'read' };
  const cut = text.slice(0, ATTACHMENT_LIMITS.characters).replace(/[\uD800-\uDBFF]$/, '');
  return { text: cut, state: 'partial' };
}
