import { useEffect, useState } from 'react';

import { cx } from './class-names.ts';
import { fieldLook } from './text-field.tsx';

interface NumberInputProps {
  readonly label: string;
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  /** What an empty field means; without it, empty is refused. */
  readonly empty?: string;
  readonly onCommit: (value: number | null) => void;
}

/** A number that is kept when the field is left or Enter is pressed, and put back when it makes no sense. */
export function NumberInput({ label, value, min, max, step = 1, empty, onCommit }: NumberInputProps) {
  const [text, setText] = useState(value === null ? '' : String(value));
  useEffect(() => setText(value === null ? '' : String(value)), [value]);

  const commit = (): void => {
    if (text.trim() === '' && empty !== undefined) return value === null ? undefined : onCommit(null);
    const next = Number(text);
    if (text.trim() === '' || !Number.isFinite(next)) return setText(value === null ? '' : String(value));
    const kept = Math.min(max, Math.max(min, step % 1 === 0 ? Math.round(next) : next));
    setText(String(kept));
    if (kept !== value) onCommit(kept);
  };

  return (
    <input
      type="number"
      aria-label={label}
      value={text}
      min={min}
      max={max}
      step={step}
      placeholder={empty}
      onChange={(event) => setText(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
      className={cx(fieldLook, 'w-36 tabular-nums')}
    />
  );
}
