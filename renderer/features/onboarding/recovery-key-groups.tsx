/** A recovery key as it is written down: numbered groups. */
export function RecoveryGroups({ groups }: { readonly groups: readonly string[] }) {
  return (
    <ol className="selectable grid grid-cols-4 gap-x-4 gap-y-3 rounded-surface border border-line bg-surface-raised px-5 py-4">
      {groups.map((group, index) => (
        <li key={`${index}-${group}`} className="flex flex-col">
          <span className="text-[0.6875rem] leading-4 text-ink-muted tabular-nums select-none">{index + 1}</span>
          <span className="font-mono text-section tracking-wide">{group}</span>
        </li>
      ))}
    </ol>
  );
}
