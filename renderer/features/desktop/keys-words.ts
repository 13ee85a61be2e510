const MAC: Readonly<Record<string, string>> = { Control: '⌃', Command: '⌘', Alt: '⌥', Shift: '⇧' };
const OTHERS: Readonly<Record<string, string>> = { Control: 'Ctrl', Super: 'Super' };

/** An accelerator as this system's people know its keys, still joined by +. */
export function keysWords(accelerator: string, mac: boolean): string {
  const names = mac ? MAC : OTHERS;
  return accelerator
    .split('+')
    .map((part) => names[part] ?? part)
    .join('+');
}
