import { Image } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Components, Options } from 'react-markdown';
import remarkGfm from 'remark-gfm';

import { CodeBlock } from './code-block.tsx';
import { markLeftovers, mayHoldLeftovers } from './mark-leftovers.ts';
import { normalizeMath } from './normalize-math.ts';
import { plainText } from './plain-text.ts';
import { SafeLink } from './safe-link.tsx';
import type { MathPlugins } from './use-math.ts';

function ImageNote({ target, alt }: { readonly target: string; readonly alt: string }) {
  const { t } = useTranslation();
  return (
    <span>
      <Image size={14} aria-hidden="true" className="me-1 inline text-ink-muted" />
      <SafeLink target={target}>{alt === '' ? target : alt}</SafeLink>
      <span className="ms-1.5 text-meta text-ink-muted">{t('chat.image')}</span>
    </span>
  );
}

function TaskMark({ done }: { readonly done: boolean }) {
  const { t } = useTranslation();
  return <input type="checkbox" checked={done} disabled aria-label={t(done ? 'chat.taskDone' : 'chat.taskOpen')} />;
}

/** What may stand in an answer. Images are never loaded; links never navigate; each paragraph finds its own direction. */
const components: Components = {
  a: ({ href, children }) =>
    href?.startsWith('#') === true ? <span>{children}</span> : <SafeLink target={href ?? ''}>{children}</SafeLink>,
  img: ({ src, alt }) => <ImageNote target={typeof src === 'string' ? src : ''} alt={alt ?? ''} />,
  pre: ({ children }) => <CodeBlock language="" text={plainText(children).replace(/\n$/, '')} />,
  table: ({ children }) => (
    <div tabIndex={0} className="table-scroll">
      <table dir="auto">{children}</table>
    </div>
  ),
  input: ({ checked }) => <TaskMark done={checked === true} />,
  p: ({ children }) => <p dir="auto">{children}</p>,
  ul: ({ children, className }) => (
    <ul dir="auto" className={className}>
      {children}
    </ul>
  ),
  ol: ({ children, start }) => (
    <ol dir="auto" start={start}>
      {children}
    </ol>
  ),
  blockquote: ({ children }) => <blockquote dir="auto">{children}</blockquote>,
  h1: ({ children }) => <h2 dir="auto">{children}</h2>,
  h2: ({ children }) => <h3 dir="auto">{children}</h3>,
  h3: ({ children }) => <h4 dir="auto">{children}</h4>,
  h4: ({ children }) => <h5 dir="auto">{children}</h5>,
  h5: ({ children }) => <h6 dir="auto">{children}</h6>,
  h6: ({ children }) => <h6 dir="auto">{children}</h6>,
  // `a && b` in a Hebrew sentence reads from the left, and does not move the words beside it
  code: ({ children }) => <code dir="ltr">{children}</code>,
};

const keepUrl = (url: string): string => url;

/** How a block is parsed and what it is drawn with. */
export function blockOptions(text: string, math: MathPlugins | null): Options {
  const leftovers = mayHoldLeftovers(text) ? [markLeftovers] : [];
  return {
    remarkPlugins: math === null ? [remarkGfm] : [remarkGfm, ...(math.remarkPlugins ?? [])],
    rehypePlugins: [...(math?.rehypePlugins ?? []), ...leftovers],
    components,
    // Every target is checked by SafeLink, which also shows what it refuses.
    urlTransform: keepUrl,
    children: math === null ? text : normalizeMath(text),
  };
}
