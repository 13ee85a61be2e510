import { readdir, readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

import type { FoundFile } from '../../../shared/contract/models.ts';

type App = FoundFile['app'];

const DEEPEST = 5;
const MOST_FILES = 2000;

/** Where other programs keep their models unless told otherwise. `home` is the person's folder. */
export function knownFolders(home: string, env: NodeJS.ProcessEnv): readonly (readonly [App, string])[] {
  const roaming = env['APPDATA'] ?? join(home, 'AppData', 'Roaming');
  const local = env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local');
  const mac = join(home, 'Library', 'Application Support');
  return [
    ['lm-studio', join(home, '.lmstudio', 'models')],
    ['lm-studio', join(home, '.cache', 'lm-studio', 'models')],
    ['jan', join(home, '.local', 'share', 'Jan', 'data', 'llamacpp', 'models')],
    ['jan', join(home, '.config', 'Jan', 'data', 'llamacpp', 'models')],
    ['jan', join(mac, 'Jan', 'data', 'llamacpp', 'models')],
    ['jan', join(roaming, 'Jan', 'data', 'llamacpp', 'models')],
    ['gpt4all', join(home, '.local', 'share', 'nomic.ai', 'GPT4All')],
    ['gpt4all', join(mac, 'nomic.ai', 'GPT4All')],
    ['gpt4all', join(local, 'nomic.ai', 'GPT4All')],
    ['ollama', env['OLLAMA_MODELS'] ?? join(home, '.ollama', 'models')],
    ['ollama', '/usr/share/ollama/.ollama/models'],
  ];
}

/**
 * Model files of other programs and of the company's folder, where they lie. Reads names and Ollama's manifests only;
 * called when a person asks for it and never else.
 */
export async function findModelFiles(
  shared: string | undefined,
  home = homedir(),
  env = process.env,
): Promise<FoundFile[]> {
  const found = new Map<string, FoundFile>();
  const folders: (readonly [App, string])[] = shared === undefined ? [] : [['shared', shared]];
  for (const [app, folder] of [...folders, ...knownFolders(home, env)]) {
    const files = app === 'ollama' ? await ollamaFiles(folder) : await ggufFiles(app, folder, 0);
    for (const file of files.slice(0, MOST_FILES)) if (!found.has(file.path)) found.set(file.path, file);
  }
  return [...found.values()];
}

async function ggufFiles(app: App, folder: string, depth: number): Promise<FoundFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found: FoundFile[] = [];
  for (const entry of entries.toSorted((a, b) => a.name.localeCompare(b.name))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && depth < DEEPEST) found.push(...(await ggufFiles(app, path, depth + 1)));
    // a projector for pictures is a part of a model, not one
    if (!entry.isFile() || !/\.gguf$/i.test(entry.name) || /mmproj/i.test(entry.name)) continue;
    // Jan calls every file model.gguf: the folder has the name
    const name = /^model\.gguf$/i.test(entry.name)
      ? (folder.split(/[\\/]/).at(-1) ?? entry.name)
      : entry.name.slice(0, -5);
    found.push(...(await sized(app, name, path)));
  }
  return found;
}

/** Ollama keeps blobs under their hash; a manifest (JSON, as of OCI images) tells which of them is the model. */
async function ollamaFiles(folder: string): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  const walk = async (path: string, names: readonly string[]): Promise<void> => {
    if (names.length > DEEPEST) return;
    for (const entry of await readdir(path, { withFileTypes: true }).catch(() => [])) {
      if (entry.isDirectory()) await walk(join(path, entry.name), [...names, entry.name]);
      else if (entry.isFile()) {
        const digest = await modelDigest(join(path, entry.name));
        const name = `${names.at(-1) ?? ''}:${entry.name}`;
        if (digest !== undefined)
          found.push(...(await sized('ollama', name, join(folder, 'blobs', `sha256-${digest}`))));
      }
    }
  };
  await walk(join(folder, 'manifests'), []);
  return found;
}

async function modelDigest(manifest: string): Promise<string | undefined> {
  try {
    if ((await stat(manifest)).size > 1_000_000) return undefined;
    const { layers } = JSON.parse(await readFile(manifest, 'utf8')) as {
      layers: { mediaType: string; digest: string }[];
    };
    const layer = layers.find((it) => it.mediaType === 'application/vnd.ollama.image.model');
    return /^sha256:([0-9a-f]{64})$/.exec(layer?.digest ?? '')?.[1];
  } catch {
    return undefined;
  }
}

async function sized(app: App, name: string, path: string): Promise<FoundFile[]> {
  const info = await stat(path).catch(() => undefined);
  return info?.isFile() === true ? [{ app, name, path, sizeBytes: info.size }] : [];
}
