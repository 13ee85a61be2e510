import { SottoError } from '../../../shared/errors.ts';

export interface XmlVisitor {
  /** Local name, without its prefix. */
  open(name: string): void;
  close(name: string): void;
  text(text: string): void;
  /** Looked at after each element: enough is enough. */
  readonly done: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Walks over XML and tells what it meets, attributes left out. No document type, so no entities but the five that XML
 * has itself: nothing is fetched, nothing multiplies. Throws ATTACHMENT_DAMAGED for what is not such XML.
 */
export function walkXml(xml: string, visitor: XmlVisitor): void {
  const open: string[] = [];
  for (let at = 0; at < xml.length && !visitor.done;) {
    const tag = xml.indexOf('<', at);
    const text = xml.slice(at, tag < 0 ? xml.length : tag);
    if (text !== '') visitor.text(decodeEntities(text));
    if (tag < 0) break;
    if (xml.startsWith('<!--', tag)) at = after(xml, '-->', tag + 4);
    else if (xml.startsWith('<?', tag)) at = after(xml, '?>', tag + 2);
    else if (xml.startsWith('<![CDATA[', tag)) {
      at = after(xml, ']]>', tag + 9);
      visitor.text(xml.slice(tag + 9, at - 3));
    } else if (xml.startsWith('<!', tag)) throw new SottoError('ATTACHMENT_DAMAGED');
    else at = element(xml, tag, open, visitor);
  }
  if (!visitor.done && open.length > 0) throw new SottoError('ATTACHMENT_DAMAGED');
}

/** Reads one tag; returns where it ends. */
function element(xml: string, tag: number, open: string[], visitor: XmlVisitor): number {
  const end = endOfTag(xml, tag + 1);
  const closing = xml[tag + 1] === '/';
  const empty = xml[end - 1] === '/';
  const whole = /^[^\s/>]+/.exec(xml.slice(tag + (closing ? 2 : 1), Math.min(end, tag + 300)))?.[0];
  if (whole === undefined) throw new SottoError('ATTACHMENT_DAMAGED');
  const name = whole.slice(whole.indexOf(':') + 1);
  if (closing) {
    if (open.pop() !== whole) throw new SottoError('ATTACHMENT_DAMAGED');
    visitor.close(name);
  } else {
    visitor.open(name);
    if (empty) visitor.close(name);
    else open.push(whole);
  }
  return end + 1;
}

/** An attribute's value may hold a `>`. */
function endOfTag(xml: string, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const character = xml[at];
    if (character === '>') return at;
    if (character === '"' || character === "'") at = after(xml, character, at + 1) - 1;
  }
  throw new SottoError('ATTACHMENT_DAMAGED');
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new SottoError('ATTACHMENT_DAMAGED');
  return at + mark.length;
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-z]+)?;?/g, (match, name: string | undefined) => {
    const value = match.endsWith(';') && name !== undefined ? entity(name) : undefined;
    if (value === undefined) throw new SottoError('ATTACHMENT_DAMAGED');
    return value;
  });
}

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES[name];
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : undefined;
}
