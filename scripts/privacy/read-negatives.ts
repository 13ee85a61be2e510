import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledText } from './labelled-text.ts';
import type { Random } from './random.ts';

const PERMISSIVE = /^(MIT|ISC|BSD|Apache|0BSD|Unlicense|CC0|BlueOak)/;
const NAMES_LIKELY =
  /copyright|author|©|licen[cs]e|contribut|maintain|sponsor|thanks|credit|@|https?:|written by|backers/i;

/**
 * Documentation and source code of the freely licensed packages that the project itself installs: text in which
 * nothing is to be marked. Lines that may name a person are left out. Only weights are learnt from it, no text is kept.
 */
export function readNegatives(modules: string, random: Random, perKind: number): LabelledText[] {
  const documents: string[] = [];
  const sources: string[] = [];
  const packages = existsSync(modules)
    ? readdirSync(modules)
        .sort()
        .flatMap((name) =>
          name.startsWith('@')
            ? readdirSync(join(modules, name))
                .sort()
                .map((inner) => join(name, inner))
            : [name],
        )
    : [];
  for (const name of packages) {
    const folder = join(modules, name);
    const manifest = join(folder, 'package.json');
    if (!existsSync(manifest)) continue;
    const { license } = JSON.parse(readFileSync(manifest, 'utf8')) as { license?: unknown };
    if (typeof license !== 'string' || !PERMISSIVE.test(license)) continue;
    for (const file of readdirSync(folder).sort()) {
      if (/^readme(\.md|\.markdown)?$/i.test(file)) documents.push(readFileSync(join(folder, file), 'utf8'));
    }
    sources.push(
      ...sourceFiles(folder, 3)
        .slice(0, 6)
        .map((file) => readFileSync(file, 'utf8')),
    );
  }
  return [...cut(documents, 'documentation', random, perKind), ...cut(sources, 'code', random, perKind)];
}

function sourceFiles(folder: string, depth: number): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name === 'node_modules' || entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory() && depth > 0) found.push(...sourceFiles(path, depth - 1));
    else if (/\.(m?js|cjs|ts|py|c|h|cc|css|json|yml)$/.test(entry.name) && !/\.min\.|package-lock/.test(entry.name))
      found.push(path);
    if (found.length > 6) break;
  }
  return found;
}

function cut(files: readonly string[], source: string, random: Random, limit: number): LabelledText[] {
  const texts: LabelledText[] = [];
  for (const file of files) {
    const lines = file
      .slice(0, 40_000)
      .split('\n')
      .filter((line) => line.length < 400 && !NAMES_LIKELY.test(line));
    for (let at = 0; at < lines.length; at += 12) {
      const text = lines
        .slice(at, at + 12)
        .join('\n')
        .trim();
      if (text.length > 60) texts.push({ text, spans: [], source });
    }
  }
  return random.shuffle(texts).slice(0, limit);
}
