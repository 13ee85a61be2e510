import type { DetectContext, Detector } from '../detect-context.ts';
import type { LabelHit } from './label-index.ts';
import { valueBefore, valueFarAfter } from './far-value.ts';
import type { LabelledValue } from './labelled-value.ts';
import { isAmbiguous, readValue, valueAfter } from './labelled-value.ts';

/** Names in fields need company: another personal field nearby, in units of text. */
const COMPANY = 400;
const NEEDS_COMPANY = new Set(['person', 'organisation', 'place', 'username', 'coordinates']);

/** Values beside their labels: in sentences, forms, JSON, logs, SQL, `.env`, two-column tables. */
export const labelledDetector: Detector = {
  name: 'labelled',
  detect(context) {
    const values: LabelledValue[] = [];
    const { labels } = context;
    for (let at = 0; at < labels.length; at++) {
      const hit = labels[at];
      if (hit === undefined || context.headers.has(hit.start)) continue;
      const after = valueAfter(context, hit);
      if (after !== undefined) {
        values.push(after, ...listedAfter(context, after));
        continue;
      }
      if (isAmbiguous(context.text, hit)) continue;
      const other =
        valueBefore(context, hit) ?? valueFarAfter(context, hit, nextRelevant(labels, at, context.text.length));
      if (other !== undefined) values.push(other);
    }
    report(context, values);
  },
};

/** Where the search after a label ends: at the next label that asks for something else. Names of fields don't count. */
function nextRelevant(labels: readonly LabelHit[], at: number, limit: number): number {
  const own = labels[at]?.groups[0];
  for (let later = at + 1; later < labels.length && later < at + 8; later++) {
    const hit = labels[later];
    if (hit === undefined) break;
    if (hit.groups.some((group) => group.strength !== 'field' && group !== own)) return hit.start;
  }
  return limit;
}

/** The rest of a list: `"phones": ["…", "…"]`, "tel: … or …". */
function listedAfter(context: DetectContext, first: LabelledValue): LabelledValue[] {
  const more: LabelledValue[] = [];
  if (first.group.shape.kind !== 'code' && first.group.shape.kind !== 'phone') return more;
  let end = first.end;
  for (let count = 0; count < 50; count++) {
    const gap = /^["']?(?:,[ \n\t]{0,12}["']?| (?:and|or|und|oder|et|ou|y|o|e|i|\/|&) )(?=[A-Z0-9+(])/.exec(
      context.text.slice(end, end + 18),
    );
    if (gap === null) break;
    const start = end + gap[0].length;
    const next = readValue(context.text, start, first.group.shape, {
      at: start,
      tie: 'punctuation',
      quote: '',
      newLine: false,
    });
    if (next < 0) break;
    more.push({ ...first, start, end: next });
    end = next;
  }
  return more;
}

function report(context: DetectContext, values: readonly LabelledValue[]): void {
  const anchors = values.filter((value) => !NEEDS_COMPANY.has(value.group.type)).map((value) => value.start);
  anchors.sort((a, b) => a - b);
  for (const value of values) {
    let score = value.score;
    if (NEEDS_COMPANY.has(value.group.type)) score -= hasCompany(values, anchors, value) ? 0 : 0.3;
    context.sink.add(value.start, value.end, value.group.type, score, `label:${value.group.type}`);
  }
}

function hasCompany(values: readonly LabelledValue[], anchors: readonly number[], value: LabelledValue): boolean {
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((anchors[middle] ?? 0) < value.start - COMPANY) low = middle + 1;
    else high = middle;
  }
  if ((anchors[low] ?? Infinity) <= value.start + COMPANY) return true;
  return (
    values.length < 64 &&
    values.some(
      (other) => other !== value && other.group !== value.group && Math.abs(other.start - value.start) < COMPANY,
    )
  );
}
