import { stat } from 'node:fs/promises';

/**
 * The hash that a file has now. It is read again only when something was done to the file since: its change time, which
 * nobody without administrator's rights can set back, is another then. For one process: nothing of this is kept.
 */
export function hashGuard(hash: (path: string) => Promise<string>): (path: string) => Promise<string> {
  const seen = new Map<string, { mark: string; sha256: Promise<string> }>();
  return async function current(path): Promise<string> {
    const mark = await markOf(path);
    const known = seen.get(path);
    if (known?.mark === mark) return known.sha256;
    const sha256 = hash(path);
    seen.set(path, { mark, sha256 });
    try {
      const found = await sha256;
      // changed while it was read: what was hashed is not what is there
      return (await markOf(path)) === mark ? found : await current(path);
    } catch (error) {
      seen.delete(path);
      throw error;
    }
  };
}

async function markOf(path: string): Promise<string> {
  const { dev, ino, size, ctimeNs } = await stat(path, { bigint: true });
  return [dev, ino, size, ctimeNs].join(':');
}
