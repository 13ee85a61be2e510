import { Checkbox } from '@base-ui/react/checkbox';
import { Check } from 'lucide-react';

interface CheckRowProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Something that a person says yes to, or picks. */
export function CheckRow({ label, hint, checked, onChange }: CheckRowProps) {
  return (
    <label className="flex cursor-default items-start gap-2.5 text-chrome">
      <Checkbox.Root
        checked={checked}
        onCheckedChange={onChange}
        className="mt-px grid size-4 shrink-0 place-items-center rounded-[4px] border border-line-strong bg-surface-raised data-checked:border-accent-fill data-checked:bg-accent-fill"
      >
        <Checkbox.Indicator className="text-on-accent">
          <Check size={12} strokeWidth={3} aria-hidden="true" />
        </Checkbox.Indicator>
      </Checkbox.Root>
      <span className="min-w-0">
        <span className="wrap-anywhere">{label}</span>
        {hint !== undefined && <span className="block text-meta text-ink-muted">{hint}</span>}
      </span>
    </label>
  );
}
