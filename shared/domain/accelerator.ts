const MODIFIERS = ['CommandOrControl', 'Control', 'Command', 'Alt', 'Shift', 'Super'] as const;
const KEY = /^(?:[A-Z0-9]|F(?:[1-9]|1\d|2[0-4])|Space)$/;

/**
 * Whether a text is a key combination of the form that Electron's globalShortcut takes and that nobody types by accident:
 * one key, and with it Control, Command, Alt or Super.
 */
export function isAccelerator(text: string): boolean {
  const parts = text.split('+');
  const key = parts.pop() ?? '';
  if (!KEY.test(key) || new Set(parts).size !== parts.length) return false;
  if (!parts.every((part) => (MODIFIERS as readonly string[]).includes(part))) return false;
  return parts.some((part) => part !== 'Shift');
}

interface Stroke {
  /** Where the key lies, whatever the layout: `KeyA`, `Digit1`, `F5`, `Space`. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** The combination that was pressed; null while it is not one that may be used. */
export function acceleratorOf(stroke: Stroke, isMac: boolean): string | null {
  const key = /^(?:Key([A-Z])|Digit(\d)|(F\d{1,2}|Space))$/.exec(stroke.code);
  if (key === null) return null;
  const parts = [
    ...(stroke.ctrlKey ? ['Control'] : []),
    ...(stroke.metaKey ? [isMac ? 'Command' : 'Super'] : []),
    ...(stroke.altKey ? ['Alt'] : []),
    ...(stroke.shiftKey ? ['Shift'] : []),
    key[1] ?? key[2] ?? key[3] ?? '',
  ];
  const text = parts.join('+');
  return isAccelerator(text) ? text : null;
}
