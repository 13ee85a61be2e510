import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The peers, at the versions they are compared at. No dependency of the project: they are fetched when the bench is asked for them. */
const PACKAGES = {
  openredaction: '1.1.5',
  'redact-pii': '3.4.0',
  compromise: '14.17.0',
  '@coffeeandfun/remove-pii': '3.0.1',
  '@redactpii/node': '1.0.17',
  '@arcjet/redact': '1.12.0',
  '@secretlint/core': '13.0.7',
  '@secretlint/secretlint-rule-preset-recommend': '13.0.7',
};

const FOLDER = join(import.meta.dirname, '../../../../.cache/bench-peers');
const LOADER = `export const load = (name) => import(name);\n`;

export type LoadPeer = (name: keyof typeof PACKAGES) => Promise<Record<string, unknown>>;

/** Fetches the peers into `.cache/bench-peers` through npm, without their install scripts, and gives a way to import them. */
export async function peerLoader(): Promise<LoadPeer> {
  mkdirSync(FOLDER, { recursive: true });
  const missing = Object.keys(PACKAGES).some((name) => !existsSync(join(FOLDER, 'node_modules', name, 'package.json')));
  if (missing) {
    writeFileSync(
      join(FOLDER, 'package.json'),
      JSON.stringify({ name: 'bench-peers', private: true, type: 'module', dependencies: PACKAGES }),
    );
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--silent'], {
      cwd: FOLDER,
      stdio: 'inherit',
    });
  }
  const loader = join(FOLDER, 'load.mjs');
  writeFileSync(loader, LOADER);
  const { load } = (await import(loader)) as { load: (name: string) => Promise<Record<string, unknown>> };
  return load;
}
