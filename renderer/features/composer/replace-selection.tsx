import { EyeOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';

interface ReplaceSelectionProps {
  /** What is selected in the text; empty: nothing. */
  readonly selected: string;
  readonly onReplace: (value: string) => void;
}

/** Replaces words that nothing found, once somebody has selected them. */
export function ReplaceSelection({ selected, onReplace }: ReplaceSelectionProps) {
  const { t } = useTranslation();
  const value = selected.trim();
  if (value === '') return null;
  return (
    <button
      type="button"
      aria-label={t('answers.replace.of', { value })}
      // the selection stays where it is: a click is not what ends it
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onReplace(value)}
      className="inline-flex min-h-7 max-w-60 min-w-0 items-center gap-1.5 rounded-control px-2 text-chrome text-ink-muted hover:bg-hover hover:text-ink"
    >
      <EyeOff size={14} aria-hidden="true" className="shrink-0" />
      <span className="truncate">{t('answers.replace.selected', { value })}</span>
    </button>
  );
}
