import { SottoError } from '../../../shared/errors.ts';
import { extensionOf } from '../detect-kind.ts';
import { limitText } from '../limit-text.ts';
import type { Extracted } from '../protocol.ts';
import { decodeText } from './decode-text.ts';

const MARKDOWN = new Set(['md', 'markdown', 'mdown', 'mdx']);
const TABLES = new Set(['csv', 'tsv']);
const CODE = new Set(
  'c h cc cpp hpp cs java kt kts scala go rs swift m mm js mjs cjs jsx ts mts cts tsx vue svelte py pyi rb php pl pm lua r jl hs ml fs fsx clj ex exs erl dart zig nim v sol asm s sh bash zsh fish ps1 bat cmd sql graphql proto html htm xhtml xml xsl svg css scss sass less json jsonc json5 jsonl ndjson yaml yml toml ini cfg conf properties env dockerfile makefile cmake gradle tf hcl nix diff patch tex bib'.split(
    ' ',
  ),
);

export function readText(name: string, data: Uint8Array): Extracted {
  const { text, state } = limitText(decodeText(data));
  if (state === 'kept') throw new SottoError('ATTACHMENT_EMPTY');
  return { ...kindOf(name), text, state, pages: null };
}

function kindOf(name: string): Pick<Extracted, 'kind' | 'mediaType'> {
  const extension = extensionOf(name);
  if (MARKDOWN.has(extension)) return { kind: 'markdown', mediaType: 'text/markdown' };
  if (TABLES.has(extension)) return { kind: 'csv', mediaType: 'text/csv' };
  // SVG is drawn by no one here: a picture that can hold a script is text to us
  return { kind: CODE.has(extension) || CODE.has(name.toLowerCase()) ? 'code' : 'text', mediaType: 'text/plain' };
}
