import { Check, Copy, Eye } from 'lucide-react';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { IconButton } from '../../components/icon-button.tsx';
import { useCopied } from '../../components/use-copied.ts';
import { codePieces, sameTokens } from './code-pieces.ts';
import { PreviewFrame } from './preview-frame.tsx';
import { previewKind } from './preview-kind.ts';
import type { Token } from './token-list.ts';
import { useHighlight } from './use-highlight.ts';

interface CodeBlockProps {
  readonly language: string;
  readonly text: string;
  /** All of it is here; only then can it be drawn. */
  readonly whole?: boolean;
}

export const CodeBlock = memo(function CodeBlock({ language, text, whole = false }: CodeBlockProps) {
  const { t } = useTranslation();
  const [copied, copy] = useCopied();
  const [previewed, setPreviewed] = useState(false);
  const kind = whole ? previewKind(language, text) : null;
  const tokens = useHighlight(language.toLowerCase(), text);
  return (
    <figure dir="ltr" className="overflow-hidden rounded-control border border-line bg-surface-sunken">
      <figcaption className="flex h-8 items-center justify-between ps-3 pe-1 text-meta text-ink-muted select-none">
        <span className="truncate">{language}</span>
        <span className="flex items-center gap-1">
          {kind !== null && (
            <button
              type="button"
              aria-pressed={previewed}
              onClick={() => setPreviewed(!previewed)}
              className="inline-flex h-6 items-center gap-1.5 rounded-control px-2 text-ink-muted hover:bg-hover hover:text-ink aria-pressed:bg-selected aria-pressed:text-ink"
            >
              <Eye size={14} aria-hidden="true" />
              {t('preview.show')}
            </button>
          )}
          <IconButton label={t(copied ? 'common.copied' : 'chat.copyCode')} onClick={() => copy(text)}>
            {copied ? <Check size={14} aria-hidden="true" /> : <Copy size={14} aria-hidden="true" />}
          </IconButton>
        </span>
      </figcaption>
      <pre
        tabIndex={0}
        className="overflow-x-auto px-3 pb-3 font-mono [font-variant-ligatures:none] text-[0.8125rem] leading-5 focus-visible:-outline-offset-2"
      >
        <code className="block w-max min-w-full">
          {codePieces(tokens).map((piece, index) => (
            // Pieces and runs have no identity of their own; their place is it.
            <Piece key={index} tokens={piece} />
          ))}
        </code>
      </pre>
      {previewed && kind !== null && <PreviewFrame kind={kind} text={text} />}
    </figure>
  );
});

const Piece = memo(
  function Piece({ tokens }: { readonly tokens: readonly Token[] }) {
    return (
      <span className="block">
        {tokens.map(([className, run], index) =>
          className === '' ? (
            run
          ) : (
            <span key={index} className={className}>
              {run}
            </span>
          ),
        )}
      </span>
    );
  },
  (before, after) => sameTokens(before.tokens, after.tokens),
);
