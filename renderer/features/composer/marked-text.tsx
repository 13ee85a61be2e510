import type { ReactNode, Ref } from 'react';

import { textLook } from '../../components/by-line.ts';
import { cx } from '../../components/class-names.ts';
import type { Mark } from './use-marks.ts';

interface MarkedTextProps {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly textRef: Ref<HTMLDivElement>;
}

/** The same text behind a text area, unseen but for a thin line under what will be replaced. */
export function MarkedText({ text, marks, textRef }: MarkedTextProps) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    if (start < at || end > text.length) continue;
    parts.push(
      text.slice(at, start),
      <span key={start} data-replaced className="border-b border-dotted border-ink-muted">
        {text.slice(start, end)}
      </span>,
    );
    at = end;
  }
  return (
    <div
      ref={textRef}
      aria-hidden="true"
      dir="auto"
      className={cx(
        'pointer-events-none absolute inset-0 overflow-y-auto wrap-anywhere text-transparent',
        textLook(text.length),
      )}
    >
      {parts}
      {`${text.slice(at)}\n`}
    </div>
  );
}
