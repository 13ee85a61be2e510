import { useEffect, useState } from 'react';

import { TextField } from '../../components/text-field.tsx';

interface TextCommitProps {
  readonly label: string;
  readonly value: string;
  readonly onCommit: (value: string) => void;
}

/** A name that is kept when the field is left or Enter is pressed; an empty one is put back. */
export function TextCommit({ label, value, onCommit }: TextCommitProps) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const commit = (): void => {
    const next = text.trim();
    if (next === '') setText(value);
    else if (next !== value) onCommit(next);
  };
  return (
    <TextField
      label={label}
      value={text}
      maxLength={200}
      onChange={(event) => setText(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
    />
  );
}
