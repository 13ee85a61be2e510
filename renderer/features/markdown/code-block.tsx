import { Check, Copy } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';

import { IconButton } from '../../components/icon-button.tsx';
import { useCopied } from '../../components/use-copied.ts';
import { useHighlight } from './use-highlight.ts';

interface CodeBlockProps {
  readonly language: string;
  readonly text: string;
}

export const CodeBlock = memo(function CodeBlock({ language, text }: CodeBlockProps) {
  const { t } = useTranslation();
  const [copied, copy] = useCopied();
  const tokens = useHighlight(language.toLowerCase(), text);
  return (
    <figure dir="ltr" className="overflow-hidden rounded-control border border-line bg-surface-sunken">
      <figcaption className="flex h-8 items-center justify-between ps-3 pe-1 text-meta text-ink-muted select-none">
        <span className="truncate">{language}</span>
        <IconButton label={t(copied ? 'common.copied' : 'chat.copyCode')} onClick={() => copy(text)}>
          {copied ? <Check size={14} aria-hidden="true" /> : <Copy size={14} aria-hidden="true" />}
        </IconButton>
      </figcaption>
      <pre
        tabIndex={0}
        className="overflow-x-auto px-3 pb-3 font-mono [font-variant-ligatures:none] text-[0.8125rem] leading-5 focus-visible:-outline-offset-2"
      >
        <code>
          {tokens.map(([className, run], index) =>
            // Runs have no identity of their own; their place is it.
            className === '' ? (
              run
            ) : (
              <span key={index} className={className}>
                {run}
              </span>
            ),
          )}
        </code>
      </pre>
    </figure>
  );
});
