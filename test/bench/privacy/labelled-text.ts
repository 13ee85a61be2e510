/** A text with the values that an engine ought to find in it. Offsets count UTF-16 units. */
export interface LabelledSpan {
  readonly start: number;
  readonly end: number;
  /** `IGNORE` is scored neither as a miss nor as a false mark. */
  readonly type: string;
}

export interface LabelledText {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly LabelledSpan[];
}

/** `tune` may be looked at while patterns are written; `check` has other wordings and shows overfitting. */
export type Split = 'tune' | 'check';

/** Fills `{slot}`s of a template and remembers where each value came to lie. */
export function fill(
  id: string,
  template: string,
  value: (slot: string) => { text: string; type?: string },
): LabelledText {
  let text = '';
  let from = 0;
  const spans: LabelledSpan[] = [];
  for (const match of template.matchAll(/\{\{|\}\}|\{([a-z0-9_:]+)\}/gi)) {
    text += template.slice(from, match.index);
    from = match.index + match[0].length;
    if (match[1] === undefined) {
      text += match[0][0];
      continue;
    }
    const made = value(match[1]);
    if (made.type !== undefined)
      spans.push({ start: text.length, end: text.length + made.text.length, type: made.type });
    text += made.text;
  }
  return { id, text: text + template.slice(from), spans };
}
