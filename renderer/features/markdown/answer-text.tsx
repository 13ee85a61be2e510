import { memo, useEffect, useMemo, useState, useTransition } from 'react';

import { noteBehind } from './being-drawn.ts';
import { CodeBlock } from './code-block.tsx';
import { hasFootnotes, linkDefinitions } from './definitions.ts';
import { MarkdownBlock } from './markdown-block.tsx';
import { EMPTY_SPLIT, splitBlocks } from './split-blocks.ts';
import { firstStep, nextStep } from './steps.ts';

/** UTF-16 units. Longer texts are drawn as they are first, and as Markdown when there is time. */
const LONG = 6000;

export interface AnswerTextProps {
  readonly text: string;
  /** It begins before the reader's eyes, so that nothing has been drawn of it before. */
  readonly begins?: boolean;
}

/** Markdown, also while it is being written: only the last blocks are parsed again. */
export const AnswerText = memo(function AnswerText({ text, begins = false }: AnswerTextProps) {
  const [ready, setReady] = useState(begins || text.length <= LONG);
  const [drawn, setDrawn] = useState(() => (begins ? firstStep(text) : text));
  const [drawing, startDrawing] = useTransition();
  const behind = !ready || drawn !== text;
  useEffect(() => (behind ? noteBehind() : undefined), [behind]);
  useEffect(() => {
    // One drawing after the other, in slices that keep nobody waiting who types or scrolls: begun again with every word
    // that comes, a fast answer's would never end.
    if (drawing || !behind) return;
    startDrawing(() => {
      setDrawn(ready ? nextStep(drawn, text) : text);
      setReady(true);
    });
  }, [text, drawn, ready, behind, drawing]);

  if (!ready) return <div className="prose by-line">{text}</div>;
  return <Drawn text={drawn} />;
});

const Drawn = memo(function Drawn({ text }: { readonly text: string }) {
  const [last] = useState({ split: EMPTY_SPLIT });
  const split = useMemo(() => {
    // A cache, not state: the result is the same whatever it holds.
    last.split = splitBlocks(text, last.split);
    return last.split;
  }, [text, last]);

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
