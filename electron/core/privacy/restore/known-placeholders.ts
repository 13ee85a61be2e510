import { ALL_LABELS } from '../redact/placeholder-label.ts';
import { formatPlaceholder, type Placeholder } from '../redact/placeholder.ts';
import { LABEL_ALIASES } from './label-aliases.ts';

/** What a reader of placeholders needs to know: which there are, and whether what it holds can still become one of them. */
export interface KnownPlaceholders {
  /** The label that a folded spelling stands for, when some placeholder has that label. */
  label(folded: string): string | undefined;
  /** Whether a folded spelling is the beginning of one. */
  labelStarts(folded: string): boolean;
  hasNumber(label: string, digits: string): boolean;
  numberStarts(label: string, digits: string): boolean;
  hasVariant(label: string, digits: string, variant: string): boolean;
  variantStarts(label: string, digits: string, variant: string): boolean;
  /** `"[ID_1_NUM]"` of every placeholder that stands for a JSON number, and each beginning of one. */
  readonly quoted: ReadonlyMap<string, Placeholder | 'starts'>;
}

function addPrefixes(starts: Set<string>, before: string, word: string): void {
  for (let length = 1; length <= word.length; length++) starts.add(before + word.slice(0, length));
}

/** Every beginning of every alias, to the labels that it may become. */
const LABELS_BY_START = new Map<string, string[]>();
for (const [alias, label] of LABEL_ALIASES) {
  for (let length = 1; length <= alias.length; length++) {
    const start = alias.slice(0, length);
    const known = LABELS_BY_START.get(start);
    if (known === undefined) LABELS_BY_START.set(start, [label]);
    else if (!known.includes(label)) known.push(label);
  }
}

/** Only what is really in a conversation's map. Built once for each answer. */
export function knownPlaceholders(placeholders: Iterable<Placeholder>): KnownPlaceholders {
  const labels = new Set<string>();
  const numbers = new Set<string>();
  const numberStarts = new Set<string>();
  const variants = new Set<string>();
  const variantStarts = new Set<string>();
  const quoted = new Map<string, Placeholder | 'starts'>();
  for (const { label, number, variant } of placeholders) {
    labels.add(label);
    // an entity may be known by a variant only: its number alone is then no placeholder
    if (variant === '') numbers.add(`${label}_${number}`);
    addPrefixes(numberStarts, `${label}_`, String(number));
    if (variant === '') continue;
    variants.add(`${label}_${number}_${variant}`);
    addPrefixes(variantStarts, `${label}_${number}_`, variant);
    if (variant !== 'NUM') continue;
    const written = `"${formatPlaceholder({ label, number, variant })}"`;
    for (let length = 1; length < written.length; length++) quoted.set(written.slice(0, length), 'starts');
    quoted.set(written, { label, number, variant });
  }
  return {
    label(folded) {
      const label = LABEL_ALIASES.get(folded);
      return label !== undefined && labels.has(label) ? label : undefined;
    },
    labelStarts: (folded) => LABELS_BY_START.get(folded)?.some((label) => labels.has(label)) ?? false,
    hasNumber: (label, digits) => numbers.has(`${label}_${digits}`),
    numberStarts: (label, digits) => numberStarts.has(`${label}_${digits}`),
    hasVariant: (label, digits, variant) => variants.has(`${label}_${digits}_${variant}`),
    variantStarts: (label, digits, variant) => variantStarts.has(`${label}_${digits}_${variant}`),
    quoted,
  };
}

const VARIANT = /^(?:FIRST|LAST|FULL|FORMAL|INITIALS|UPPER|LOWER|FORM\d{1,6}|NUM)$/;
const VARIANT_NAMES = ['FIRST', 'LAST', 'FULL', 'FORMAL', 'INITIALS', 'UPPER', 'LOWER', 'NUM'];
const DIGITS = /^\d{1,9}$/;

function variantCouldStart(text: string): boolean {
  return VARIANT_NAMES.some((name) => name.startsWith(text)) || 'FORM'.startsWith(text) || /^FORM\d{0,6}$/.test(text);
}

/** Everything that could be a placeholder of any conversation: finds literals that a user typed, and ones that a model invented. */
export const ANY_PLACEHOLDER: KnownPlaceholders = {
  label: (folded) => LABEL_ALIASES.get(folded),
  labelStarts: (folded) => LABELS_BY_START.has(folded),
  hasNumber: (label, digits) => ALL_LABELS.includes(label) && DIGITS.test(digits),
  numberStarts: (_label, digits) => DIGITS.test(digits),
  hasVariant: (_label, digits, variant) => DIGITS.test(digits) && VARIANT.test(variant),
  variantStarts: (_label, _digits, variant) => variantCouldStart(variant),
  quoted: new Map(),
};
