import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { appearance } from '../../../shared/contract/settings.ts';
import type { Appearance } from '../../../shared/contract.ts';
import { DEFAULT_APPEARANCE } from '../../../shared/domain/default-settings.ts';
import { createTurns } from '../../../shared/in-turn.ts';
import { defined } from './defined.ts';

/** Theme and the like, in a plain file: it must be known before the vault is open, and nothing in it is personal. */
export interface AppearanceFile {
  get(): Promise<Appearance>;
  set(patch: { [K in keyof Appearance]?: Appearance[K] | undefined }): Promise<Appearance>;
}

export function createAppearanceFile(
  profile: string,
  onLanguage: (choice: Appearance['language']) => void = () => undefined,
): AppearanceFile {
  const path = join(profile, 'appearance.json');

  async function get(): Promise<Appearance> {
    try {
      const parsed = appearance.partial().parse(JSON.parse(await readFile(path, 'utf8')));
      return { ...DEFAULT_APPEARANCE, ...defined(parsed) };
    } catch {
      // missing or unreadable: defaults, and the next change writes it anew
      return DEFAULT_APPEARANCE;
    }
  }

  /** Several windows and quick fingers would write over each other. */
  const inTurn = createTurns();

  async function write(patch: Parameters<AppearanceFile['set']>[0]): Promise<Appearance> {
    const next = { ...(await get()), ...defined(patch) };
    await writeFile(`${path}.tmp`, JSON.stringify(next), { mode: 0o600 });
    await rename(`${path}.tmp`, path);
    onLanguage(next.language);
    return next;
  }

  return {
    async get() {
      const now = await get();
      onLanguage(now.language);
      return now;
    },
    set: (patch) => inTurn(() => write(patch)),
  };
}
