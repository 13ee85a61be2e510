import { memo, useMemo } from 'react';
import Markdown from 'react-markdown';

import { blockOptions } from './block-options.tsx';
import { blockParts } from './block-parts.ts';
import { mayHoldMath } from './normalize-math.ts';
import { take } from './take.ts';
import type { Taken } from './take.ts';
import { useMath } from './use-math.ts';

export const MarkdownBlock = memo(function MarkdownBlock({ text }: { readonly text: string }) {
  const parts = useMemo(() => blockParts(text), [text]);
  // Parts have no identity of their own; their place is it.
  const part = (of: string, index: number, what: Taken) => <Part key={index} text={of} what={what} />;
  return (
    <div className="prose-block">
      {parts === null && <Part text={text} />}
      {parts?.kind === 'list' && !parts.ordered && (
        <ul dir="auto">{parts.parts.map((one, index) => part(one, index, 'items'))}</ul>
      )}
      {parts?.kind === 'list' && parts.ordered && (
        <ol dir="auto" start={parts.start === 1 ? undefined : parts.start}>
          {parts.parts.map((one, index) => part(one, index, 'items'))}
        </ol>
      )}
      {parts?.kind === 'table' && (
        <div tabIndex={0} className="table-scroll">
          <table dir="auto">
            <thead>
              <Part text={parts.head} what="head" />
            </thead>
            {parts.parts.length > 0 && <tbody>{parts.parts.map((one, index) => part(one, index, 'rows'))}</tbody>}
          </table>
        </div>
      )}
    </div>
  );
});

interface PartProps {
  readonly text: string;
  /** Undefined: all of it. */
  readonly what?: Taken;
}

const Part = memo(function Part({ text, what }: PartProps) {
  const math = useMath(mayHoldMath(text));
  const options = blockOptions(text, math);
  const steps = what === undefined ? options.rehypePlugins : [...(options.rehypePlugins ?? []), take[what]];
  return <Markdown {...options} rehypePlugins={steps} />;
});
