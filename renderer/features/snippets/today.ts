import { messages } from '../../../shared/messages/index.ts';

/** As a letter would write it, in the person's language. */
export function today(now = new Date()): string {
  return new Intl.DateTimeFormat(messages.language, { dateStyle: 'long' }).format(now);
}
