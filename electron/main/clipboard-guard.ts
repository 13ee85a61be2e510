import { clipboard } from 'electron';

/** What Chromium calls, on each system, the container of types that only a page knows. */
const CONTAINERS = [
  'chromium/x-web-custom-data',
  'org.chromium.web-custom-data',
  'org.w3.web-custom-data',
  'Chromium Web Custom MIME Data Format',
];

const MARK = /^[a-z0-9]{16,40}$/;
const LONGEST_SECONDS = 600;

/** Empties the clipboard of what was copied here. Looks only at the mark beside it, never at what was copied. */
export interface ClipboardGuard {
  clearLater(seconds: unknown, mark: unknown): void;
  /** At once: the vault is locked, or the app ends. */
  clearNow(): void;
}

export function createClipboardGuard(): ClipboardGuard {
  let waiting: { readonly mark: string; readonly timer: NodeJS.Timeout } | undefined;

  function clearNow(): void {
    if (waiting === undefined) return;
    const { mark, timer } = waiting;
    clearTimeout(timer);
    waiting = undefined;
    void isMarked(mark).then((ours) => {
      if (ours) clipboard.clear();
    });
  }

  return {
    clearLater(seconds, mark) {
      if (typeof seconds !== 'number' || !(seconds > 0 && seconds <= LONGEST_SECONDS)) return;
      if (typeof mark !== 'string' || !MARK.test(mark)) return;
      clearTimeout(waiting?.timer);
      waiting = { mark, timer: setTimeout(clearNow, seconds * 1000) };
    },
    clearNow,
  };
}

/** Somebody else's copy has taken the place of ours when the mark is gone. */
async function isMarked(mark: string): Promise<boolean> {
  for (const container of CONTAINERS) {
    const held = await readContainer(container).catch(() => null);
    // Chromium writes the container as a pickle of UTF-16 texts
    if (held?.includes(Buffer.from(mark, 'utf16le')) === true) return true;
  }
  return false;
}

/** One format by its name, and no other: older Electrons read it at once, newer ones through an item. */
async function readContainer(name: string): Promise<Buffer | null> {
  const { readBuffer } = clipboard as unknown as { readBuffer?: (format: string) => Buffer };
  if (readBuffer !== undefined) return readBuffer.call(clipboard, name);
  for (const item of await clipboard.read()) {
    const format =
      item.types.find((type) => type.includes(`"${name}"`)) ?? `electron application/osclipboard;format="${name}"`;
    const blob: unknown = await item.getType(format).catch(() => null);
    if (blob instanceof Blob) return Buffer.from(await blob.arrayBuffer());
  }
  return null;
}
