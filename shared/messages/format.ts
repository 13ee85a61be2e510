import { dateFormat, listFormat, numberFormat } from './formatters.ts';
import { messages } from './instance.ts';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** Decimal units, as file managers show them: 1.9 GB. */
export function formatBytes(bytes: number): string {
  let value = bytes;
  let step = 0;
  while (value >= 999.5 && step < units.length - 1) {
    value /= 1000;
    step += 1;
  }
  const digits = step >= 2 && value < 99.5 ? 1 : 0;
  return numberFormat({
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: digits,
  }).format(value);
}

export function formatNumber(value: number, digits = 0): string {
  return numberFormat({ maximumFractionDigits: digits }).format(value);
}

/** 7.6 billion parameters: 7.6B. */
export function formatCompact(value: number): string {
  return numberFormat({ notation: 'compact', maximumFractionDigits: 1 }).format(value);
}

export function formatPercent(share: number): string {
  return numberFormat({ style: 'percent' }).format(share);
}

/** US dollars, with as many digits as a small sum needs. */
export function formatMoney(dollars: number): string {
  return numberFormat({
    style: 'currency',
    currency: 'USD',
    maximumFractionDigits: dollars > 0 && dollars < 0.1 ? 6 : 2,
  }).format(dollars);
}

export function formatDateTime(at: number): string {
  return dateFormat({ dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

export function formatTime(at: number): string {
  return dateFormat({ timeStyle: 'short' }).format(at);
}

export function formatDate(at: number): string {
  return dateFormat({ dateStyle: 'medium' }).format(at);
}

/** `en` is English, in the words of whoever reads it; a code that has no name stays a code. */
export function formatLanguage(code: string): string {
  try {
    return new Intl.DisplayNames(messages.language, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** One after the other, as a list stands in a line of facts: A, B, C. */
export function formatList(items: readonly string[]): string {
  return listFormat({ type: 'unit', style: 'short' }).format(items);
}

/** `Mon 4`. */
export function formatDay(at: number): string {
  return dateFormat({ weekday: 'short', day: 'numeric' }).format(at);
}
