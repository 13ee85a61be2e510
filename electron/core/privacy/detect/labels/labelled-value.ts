import type { DetectContext } from '../detect-context.ts';
import type { LabelHit } from './label-index.ts';
import type { LabelGroup, ValueShape } from './label-group.ts';
import { isFieldPosition } from './field-position.ts';
import { readBic } from './read-bic.ts';
import { readCode } from './read-code.ts';
import type { Connector } from './read-connector.ts';
import { readConnector } from './read-connector.ts';
import { readDate } from './read-date.ts';
import { readPerson } from './read-person.ts';
import { readPhone } from './read-phone.ts';
import { readAddressLine, readCoordinate, readUsername, readWords } from './read-text.ts';

/** A value found beside a label. */
export interface LabelledValue {
  readonly start: number;
  readonly end: number;
  readonly group: LabelGroup;
  readonly score: number;
}

/** The end of a value of this shape at `start`, or -1. */
export function readValue(text: string, start: number, shape: ValueShape, connector: Connector): number {
  switch (shape.kind) {
    case 'code':
      return readCode(text, start, shape);
    case 'bic':
      return readBic(text, start);
    case 'phone':
      return readPhone(text, start);
    case 'date':
      return readDate(text, start);
    case 'person':
      return readPerson(text, start, false)?.end ?? -1;
    case 'username':
      return connector.tie === 'punctuation' || connector.tie === 'verb'
        ? readUsername(text, start, connector.quote)
        : -1;
    case 'words':
      return readWords(text, start, connector.quote);
    case 'address':
      return readAddressLine(text, start, connector.quote);
    case 'coordinate':
      return readCoordinate(text, start);
    case 'email':
      return -1;
  }
}

/** The value that follows a label, by the first of the label's groups that fits. */
export function valueAfter(context: DetectContext, hit: LabelHit): LabelledValue | undefined {
  const { text } = context;
  const connector = readConnector(text, hit.end);
  if (connector === undefined) return undefined;
  for (const group of hit.groups) {
    if (!tieSuffices(text, hit, group, connector)) continue;
    const end = readValue(text, connector.at, group.shape, connector);
    if (end < 0) continue;
    return { start: connector.at, end, group, score: scoreOf(group, connector) };
  }
  return undefined;
}

// Labels that are ordinary words of English or of code unless they are written in capitals.
const AMBIGUOUS = new Set(
  'run sin pan tan dic cap fin dl d l bn rg nit eth visa card discover routing konto cuenta conta claim patente permis rut nie spi cns crm esn phn rib abn cif targa ico social permis'.split(
    ' ',
  ),
);

/** Whether a hit is such a word, in small letters: then only a mark ties a value to it. */
export function isAmbiguous(text: string, hit: LabelHit): boolean {
  const label = text.slice(hit.start, hit.end);
  return AMBIGUOUS.has(label.toLowerCase()) && label !== label.toUpperCase();
}

function tieSuffices(text: string, hit: LabelHit, group: LabelGroup, connector: Connector): boolean {
  if (connector.newLine && connector.tie === 'none' && !startsLine(text, hit.start)) return false;
  if (isAmbiguous(text, hit)) return connector.tie === 'punctuation' || connector.tie === 'qualifier';
  switch (group.strength) {
    case 'strong':
      return true;
    case 'plain':
      return connector.tie !== 'none' || connector.quote !== '' || (!connector.newLine && saysNumber(text, hit));
    case 'field':
      if (connector.tie !== 'punctuation') return false;
      if (connector.newLine && !startsLine(text, hit.start)) return false;
      return isFieldPosition(text, hit.start);
  }
}

/** "customer no. 4711": such a label is tied to a number by its own last word. */
function saysNumber(text: string, hit: LabelHit): boolean {
  return /(?:\b(?:no|nr|num|id|ref)|num(?:ber|mer|ero)|numéro|nr)$/i.test(text.slice(hit.start, hit.end));
}

function startsLine(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && start - at < 24 && /[ \t>*|#"'-]/.test(text.charAt(at))) at--;
  return at < 0 || text.charCodeAt(at) === 0x0a || isAfterWord(text, at);
}

function isAfterWord(text: string, at: number): boolean {
  const line = text.lastIndexOf('\n', at);
  return at - line < 24 && /^[\p{L} :]*$/u.test(text.slice(line + 1, at + 1));
}

function scoreOf(group: LabelGroup, connector: Connector): number {
  const base = group.strength === 'strong' ? 0.8 : group.strength === 'plain' ? 0.7 : 0.65;
  return connector.tie === 'punctuation' ? base + 0.1 : connector.newLine ? base - 0.1 : base;
}
