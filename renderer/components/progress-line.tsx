interface ProgressLineProps {
  readonly done: number;
  readonly total: number;
  readonly label: string;
}

export function ProgressLine({ done, total, label }: ProgressLineProps) {
  const percent = total <= 0 ? 0 : Math.min(100, (done / total) * 100);
  return (
    <div className="mt-1.5">
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(percent)}
        className="h-1 overflow-hidden rounded-full bg-selected"
      >
        <div className="h-full bg-accent-fill transition-[width]" style={{ width: `${percent}%` }} />
      </div>
      <p className="mt-1 text-meta text-ink-muted tabular-nums">{label}</p>
    </div>
  );
}
