import type { PreviewKind } from '../../preview/protocol.ts';

const KINDS: Readonly<Record<string, PreviewKind>> = {
  html: 'html',
  xhtml: 'html',
  htm: 'html',
  svg: 'svg',
  mermaid: 'mermaid',
  mmd: 'mermaid',
};

/** UTF-16 units: above this a preview would be the slow part. */
const LONGEST = 200_000;

/** As what a block of code can be shown, or null. XML that begins as a picture is one. */
export function previewKind(language: string, text: string): PreviewKind | null {
  if (text.length > LONGEST || text.trim() === '') return null;
  const kind = KINDS[language.toLowerCase()];
  if (kind !== undefined) return kind;
  return language.toLowerCase() === 'xml' && /^\s*(<\?xml[^>]*>\s*)?<svg[\s>]/.test(text) ? 'svg' : null;
}
