import { Radio } from '@base-ui/react/radio';

interface OptionCardProps {
  readonly value: string;
  readonly title: string;
  readonly hint: string;
  readonly badge?: string;
}

/** A choice with a line about what it means. Inside a RadioGroup. */
export function OptionCard({ value, title, hint, badge }: OptionCardProps) {
  return (
    <label className="flex cursor-default items-start gap-3 border-t border-line px-4 py-3 first:border-t-0 hover:bg-hover has-data-disabled:opacity-50">
      <Radio.Root
        value={value}
        className="mt-1 grid size-4 shrink-0 place-items-center rounded-full border border-line-strong data-checked:border-accent-fill data-checked:bg-accent-fill"
      >
        <Radio.Indicator className="size-1.5 rounded-full bg-on-accent" />
      </Radio.Root>
      <span className="min-w-0 flex-1">
        <span className="flex flex-wrap items-baseline gap-x-2 font-medium">
          {title}
          {badge !== undefined && <span className="text-meta font-normal text-ink-muted">{badge}</span>}
        </span>
        <span className="block text-chrome text-ink-muted">{hint}</span>
      </span>
    </label>
  );
}
