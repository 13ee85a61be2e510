interface ExactBytesProps {
  readonly label: string;
  readonly text: string;
}

/** A text exactly as it is: every character, nothing formatted. */
export function ExactBytes({ label, text }: ExactBytesProps) {
  return (
    <pre
      tabIndex={0}
      aria-label={label}
      dir="ltr"
      className="selectable max-h-72 overflow-auto rounded-control border border-line bg-surface-sunken p-2.5 font-mono text-meta break-all [font-variant-ligatures:none] whitespace-pre-wrap focus-visible:-outline-offset-2"
    >
      {text}
    </pre>
  );
}
