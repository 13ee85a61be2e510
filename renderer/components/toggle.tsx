import { Switch } from '@base-ui/react/switch';

interface ToggleProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
}

export function Toggle({ label, checked, onChange, disabled = false }: ToggleProps) {
  return (
    <Switch.Root
      aria-label={label}
      checked={checked}
      disabled={disabled}
      onCheckedChange={onChange}
      // drawn 20 px high, hit from 28
      className="relative flex h-5 w-9 shrink-0 rounded-full border border-line-strong bg-surface-sunken p-0.5 transition-colors data-checked:border-transparent data-checked:bg-accent-fill data-disabled:opacity-50 after:absolute after:-inset-1"
    >
      <Switch.Thumb className="aspect-square h-full rounded-full bg-ink-muted transition-transform data-checked:translate-x-4 data-checked:bg-on-accent rtl:data-checked:-translate-x-4" />
    </Switch.Root>
  );
}
