import { shell } from '../app/client/core.ts';

const mac = shell.platform === 'darwin';
const names: Readonly<Record<string, string>> = mac
  ? { Mod: '⌘', Shift: '⇧', Alt: '⌥', Enter: '↩', Backspace: '⌫' }
  : { Mod: 'Ctrl', Backspace: '⌫' };

export const modKeyName = mac ? '⌘' : 'Ctrl';

/** `Mod+K`, drawn the way this system writes its keys. */
export function Kbd({ keys }: { readonly keys: string }) {
  return (
    <span className="inline-flex gap-0.5">
      {keys.split('+').map((key) => (
        <kbd
          key={key}
          className="inline-flex min-w-4.5 items-center justify-center rounded-[4px] border border-line bg-surface-sunken px-1 font-sans text-[0.6875rem] leading-4 text-ink-muted"
        >
          {names[key] ?? key}
        </kbd>
      ))}
    </span>
  );
}
