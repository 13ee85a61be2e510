import { useTranslation } from 'react-i18next';

import { Choice } from '../../components/choice.tsx';

const DAYS = [1, 7, 30, 90, 180, 365, 730] as const;

interface DaysChoiceProps {
  readonly label: string;
  /** Null keeps for good; undefined follows the choice above. */
  readonly value: number | null | undefined;
  /** A company lets nothing be kept longer. */
  readonly most?: number | undefined;
  /** The words for following the choice above, where that can be chosen. */
  readonly follow?: string;
  readonly onChange: (value: number | null | undefined) => void;
}

/** How long to keep something. */
export function DaysChoice({ label, value, most, follow, onChange }: DaysChoiceProps) {
  const { t } = useTranslation();
  const own = typeof value === 'number' ? [value] : [];
  const days = [...new Set([...DAYS, ...own, ...(most === undefined ? [] : [most])])]
    .filter((count) => most === undefined || count <= most)
    .toSorted((a, b) => a - b);
  const shown = value === undefined && follow === undefined ? null : value;
  const capped = most !== undefined && (shown === null || (shown ?? 0) > most) ? most : shown;
  return (
    <Choice
      label={label}
      value={capped === undefined ? 'follow' : capped === null ? 'keep' : String(capped)}
      options={[
        ...(follow === undefined ? [] : [{ value: 'follow', label: follow }]),
        ...(most === undefined ? [{ value: 'keep', label: t('retention.keep') }] : []),
        ...days.map((count) => ({ value: String(count), label: t('retention.days', { count }) })),
      ]}
      onChange={(next) => onChange(next === 'follow' ? undefined : next === 'keep' ? null : Number(next))}
    />
  );
}
