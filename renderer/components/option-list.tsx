import { RadioGroup } from '@base-ui/react/radio-group';
import type { ReactNode } from 'react';

interface OptionListProps<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly onChange: (value: V) => void;
  readonly children: ReactNode;
}

export function OptionList<V extends string>({ label, value, onChange, children }: OptionListProps<V>) {
  return (
    <RadioGroup
      aria-label={label}
      value={value}
      onValueChange={(next) => onChange(next)}
      className="overflow-hidden rounded-surface border border-line bg-surface-raised"
    >
      {children}
    </RadioGroup>
  );
}
