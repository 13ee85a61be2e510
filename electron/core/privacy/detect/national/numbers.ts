import type { Detector } from '../detect-context.ts';
import { reportCard } from '../finance/card.ts';
import { visitWindows } from '../number-window.ts';
import type { NumberPattern } from './number-patterns.ts';
import { NUMBER_PATTERNS } from './number-patterns.ts';

const BY_PATTERN = new Map<string, NumberPattern[]>();
for (const entry of NUMBER_PATTERNS) {
  for (const written of entry.patterns.split('||')) {
    const pattern = written.replaceAll('_', ' ');
    const list = BY_PATTERN.get(pattern);
    if (list === undefined) BY_PATTERN.set(pattern, [entry]);
    else list.push(entry);
  }
}

// Checks strong enough to know the number however it was grouped.
const TELLING = new Set(['ch-ahv', 'br-cpf', 'br-cnpj', 'cn-resident-id', 'no-fnr', 'za-id', 'fr-nir']);

/** Payment cards, and national, tax and bank numbers recognised by grouping, date and check digits alone. */
export const numberDetector: Detector = {
  name: 'number',
  detect({ text, runs, sink }) {
    for (const run of runs) {
      if (run.groups.length === 1 && (run.groups[0]?.digits ?? 0) < 10) continue;
      visitWindows(text, run, (window) => {
        reportCard(window, sink);
        if (!window.bounded) return;
        const whole = window.start === run.groups[0]?.start && window.end === run.groups.at(-1)?.end;
        // However a number with a telling check was grouped, it is that number.
        const entries =
          BY_PATTERN.get(window.pattern) ??
          (whole && !window.pattern.includes('/') && run.groups.length <= 6
            ? BY_PATTERN.get(String(window.digits.length))
            : undefined);
        if (entries === undefined) return;
        const regrouped = !BY_PATTERN.has(window.pattern);
        for (const entry of entries) {
          if (regrouped && !TELLING.has(entry.rule)) continue;
          if (entry.check(window.digits) && !/^(\d)\1*$/.test(window.digits)) {
            sink.add(window.start, window.end, entry.type, entry.score, `number:${entry.rule}`);
          }
        }
      });
    }
  },
};
