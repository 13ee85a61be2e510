import { luhn } from '../checksum.ts';
import type { FindingSink } from '../finding-sink.ts';
import type { NumberWindow } from '../number-window.ts';
import { hasIssuer } from './card-brand.ts';

const GROUPED =
  /^(?:4[ ._-]4[ ._-]4[ ._-]4(?:[ ._-]3)?|4[ ._-]6[ ._-][45]|4[ ._-]4[ ._-]5|4[ ._-]4[ ._-]4[ ._-][123]|8[ ._-]8|6[ ._-]\d{1,2})$/;

/** Payment cards: length and issuer prefix (ISO/IEC 7812), Luhn. */
export function reportCard(window: NumberWindow, sink: FindingSink): void {
  const { digits, pattern } = window;
  if (digits.length < 12 || digits.length > 19) return;
  const whole = pattern === String(digits.length);
  if (whole ? !window.bounded : !GROUPED.test(pattern) && (!window.bounded || pattern.includes('/'))) return;
  if (!hasIssuer(digits) || !luhn(digits) || /^(\d)\1*$/.test(digits)) return;
  const common = digits.length >= 14 && !/^(?:50|5[6-9]|6[0-9])/.test(digits);
  sink.add(window.start, window.end, 'card', common || !whole ? 0.95 : 0.7, 'checksum:luhn');
}
