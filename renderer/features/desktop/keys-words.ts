import { keyName } from '../../components/kbd.tsx';

/** An accelerator in the names of `Kbd`, still joined by +. */
export function kbdKeys(accelerator: string, mac: boolean): string {
  const names: Readonly<Record<string, string>> = mac ? { Control: '⌃', Command: 'Mod' } : { Control: 'Mod' };
  return accelerator
    .split('+')
    .map((part) => names[part] ?? part)
    .join('+');
}

/** The same within a sentence. */
export function keysWords(accelerator: string, mac: boolean): string {
  return kbdKeys(accelerator, mac).split('+').map(keyName).join(' ');
}
