import { useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent, Ref } from 'react';

import { isByLine } from '../../components/by-line.ts';
import { MarkedText } from './marked-text.tsx';
import type { Mark } from './use-marks.ts';

interface GrowingTextProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  readonly textRef?: Ref<HTMLTextAreaElement>;
  /** Parts to underline, in order. */
  readonly marks?: readonly Mark[];
  /** The words that are selected; empty when none are. */
  readonly onSelected?: (text: string) => void;
}

const bidiFor = (length: number): string => (isByLine(length) ? '' : 'isolate');

/** A text area as tall as its text, up to half the window. */
export function GrowingText({
  label,
  value,
  onChange,
  onKeyDown,
  placeholder,
  autoFocus = false,
  textRef,
  marks = [],
  onSelected,
}: GrowingTextProps) {
  const own = useRef<HTMLTextAreaElement | null>(null);
  const under = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const area = own.current;
    if (area === null) return;
    area.style.unicodeBidi = bidiFor(value.length);
    area.style.height = '0';
    area.style.height = `${area.scrollHeight}px`;
  }, [value]);
  useLayoutEffect(() => {
    const area = own.current;
    if (!autoFocus || area === null) return;
    area.focus();
    area.setSelectionRange(area.value.length, area.value.length);
  }, [autoFocus]);
  const follow = (): void => {
    if (under.current !== null && own.current !== null) under.current.scrollTop = own.current.scrollTop;
  };
  useLayoutEffect(follow);
  return (
    <div className="relative">
      {marks.length > 0 && <MarkedText text={value} marks={marks} textRef={under} />}
      <textarea
        ref={(area) => {
          own.current = area;
          if (typeof textRef === 'function') textRef(area);
          else if (textRef !== undefined && textRef !== null) textRef.current = area;
        }}
        aria-label={label}
        dir="auto"
        rows={1}
        value={value}
        placeholder={placeholder}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        onScroll={follow}
        onSelect={({ currentTarget: { value: text, selectionStart, selectionEnd } }) =>
          onSelected?.(text.slice(selectionStart, selectionEnd))
        }
        // before what is pasted is laid out for the first time
        onPaste={({ currentTarget, clipboardData }) => {
          const length = currentTarget.value.length + clipboardData.getData('text/plain').length;
          currentTarget.style.unicodeBidi = bidiFor(length);
        }}
        className="relative block max-h-[50vh] min-h-6 w-full resize-none overflow-y-auto bg-transparent wrap-anywhere focus-visible:outline-none"
      />
    </div>
  );
}
