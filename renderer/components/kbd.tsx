import { useTranslation } from 'react-i18next';

import { t } from '../../shared/messages/index.ts';
import { shell } from '../app/client/core.ts';

const mac = shell.platform === 'darwin';

const SIGNS: Readonly<Record<string, string>> = mac
  ? { Mod: '⌘', Shift: '⇧', Alt: '⌥', Enter: '↩', Backspace: '⌫' }
  : { Backspace: '⌫' };

const NAMED = ['Mod', 'Shift', 'Alt', 'Enter', 'Del', 'Esc', 'Space'] as const;

/** As it is printed on a keyboard of the reader's language; on a Mac, by its sign. */
export function keyName(key: string): string {
  const sign = SIGNS[key];
  const name = NAMED.find((one) => one === key);
  return sign ?? (name === undefined ? key : t(`keys.names.${name}`));
}

/** `Mod+K` or `Mod++`, drawn the way this system writes its keys. */
export function Kbd({ keys }: { readonly keys: string }) {
  // the names change with the language
  useTranslation();
  return (
    <span className="inline-flex gap-0.5">
      {/* the key + itself comes after another */}
      {keys.split(/(?<=[^+])\+/).map((key) => (
        <kbd
          key={key}
          className="inline-flex min-w-4.5 items-center justify-center rounded-[4px] border border-line bg-surface-sunken px-1 font-sans text-[0.6875rem] leading-4 text-ink-muted"
        >
          {keyName(key)}
        </kbd>
      ))}
    </span>
  );
}
