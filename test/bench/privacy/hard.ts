import { HARD_KINDS } from './hard-kinds.ts';
import { fill, type LabelledText, type Split } from './labelled-text.ts';
import { Random } from './random.ts';
import { CHECK_SHAPES } from './templates/check.ts';
import { TUNE_SHAPES } from './templates/tune.ts';

/** Hard identifiers in sentences, forms, JSON, CSV and logs. `perKind` texts for each kind of identifier. */
export function hardSet(split: Split, perKind = 24, seed = 2026): LabelledText[] {
  const random = new Random(seed + (split === 'check' ? 7919 : 0));
  const shapes = split === 'tune' ? TUNE_SHAPES : CHECK_SHAPES;
  const texts: LabelledText[] = [];
  for (const kind of HARD_KINDS) {
    const words = kind[split];
    const layouts = [
      'sentence',
      'sentence',
      'form',
      'json',
      'csv',
      'log',
      ...(kind.bare ? (['bare'] as const) : []),
    ] as const;
    for (let index = 0; index < perKind; index++) {
      const layout = layouts[index % layouts.length] ?? 'sentence';
      const label = random.pick(words.labels);
      const key = random.pick(words.keys);
      texts.push(
        fill(`hard-${split}-${kind.type}-${layout}-${index}`, random.pick(shapes[layout]), (slot) => {
          if (slot === 'value') return { text: kind.make(random), type: kind.type };
          if (slot === 'label') return { text: label };
          if (slot === 'key') return { text: key };
          return { text: String(random.int(1, 99)) };
        }),
      );
    }
  }
  return texts;
}
