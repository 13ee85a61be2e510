import { memo, startTransition, useEffect, useMemo, useState } from 'react';

import { CodeBlock } from './code-block.tsx';
import { hasFootnotes, linkDefinitions } from './definitions.ts';
import { MarkdownBlock } from './markdown-block.tsx';
import { EMPTY_SPLIT, splitBlocks } from './split-blocks.ts';

/** UTF-16 units. Longer texts are drawn as they are first, and as Markdown when there is time. */
const LONG = 6000;

/** Markdown, also while it is being written: only the last blocks are parsed again. */
export const AnswerText = memo(function AnswerText({ text }: { readonly text: string }) {
  // Only the first drawing may wait: a text that grows must never fall behind what was written.
  const [ready, setReady] = useState(text.length <= LONG);
  useEffect(() => startTransition(() => setReady(true)), []);
  const [last] = useState({ split: EMPTY_SPLIT });
  const split = useMemo(() => {
    // A cache, not state: the result is the same whatever it holds.
    if (ready) last.split = splitBlocks(text, last.split);
    return last.split;
  }, [ready, text, last]);

  if (!ready) return <div className="prose by-line">{text}</div>;
  if (hasFootnotes(text)) {
    return (
      <div className="prose">
        <MarkdownBlock text={text} />
      </div>
    );
  }
  const definitions = linkDefinitions(text);
  return (
    <div className="prose">
      {split.blocks.map((block) =>
        block.kind === 'code' ? (
          <CodeBlock key={block.key} language={block.language} text={block.text} whole={block.closed} />
        ) : (
          <MarkdownBlock
            key={block.key}
            text={definitions !== '' && block.text.includes('[') ? `${block.text}\n\n${definitions}` : block.text}
          />
        ),
      )}
    </div>
  );
});
