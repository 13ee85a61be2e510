import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

interface Entry {
  readonly version?: string;
  readonly optional?: boolean;
  readonly dev?: boolean;
  readonly os?: string[];
  readonly cpu?: string[];
  readonly libc?: string[];
  readonly optionalDependencies?: Record<string, string>;
}

const script = join(import.meta.dirname, '..', '..', '..', 'scripts', 'complete-lockfile.mjs');
const { complete, platformOf } = (await import(script)) as {
  complete: (lock: { packages: Record<string, Entry> }) => string[];
  platformOf: (name: string) => Partial<Entry>;
};

// The bug these catch: `npm ci` refuses the lockfile on somebody's system, or tries to install another system's binary.

describe('completing the lockfile', () => {
  it.each([
    ['@swc/core-darwin-arm64', { cpu: ['arm64'], os: ['darwin'] }],
    ['@oxfmt/binding-linux-x64-musl', { cpu: ['x64'], libc: ['musl'], os: ['linux'] }],
    ['@oxlint/binding-win32-ia32-msvc', { cpu: ['ia32'], os: ['win32'] }],
    ['@node-llama-cpp/mac-arm64-metal', { cpu: ['arm64'], os: ['darwin'] }],
    ['@tailwindcss/oxide-linux-arm-gnueabihf', { cpu: ['arm'], os: ['linux'] }],
    ['@tailwindcss/oxide-wasm32-wasi', { cpu: ['wasm32'] }],
    ['fsevents', { os: ['darwin'] }],
  ])('knows the system of %s', (name, expected) => {
    expect(platformOf(name)).toEqual(expected);
  });

  it('adds what is missing, marked as optional, and leaves what is there', () => {
    const present: Entry = { version: '1.0.0', optional: true };
    const lock = {
      packages: {
        'node_modules/tool': {
          version: '1.0.0',
          dev: true,
          optionalDependencies: { 'tool-linux-x64': '1.0.0', 'tool-darwin-arm64': '1.0.0' },
        },
        'node_modules/tool-linux-x64': present,
      } as Record<string, Entry>,
    };
    expect(complete(lock)).toEqual(['tool-darwin-arm64']);
    expect(lock.packages['node_modules/tool-linux-x64']).toBe(present);
    expect(lock.packages['node_modules/tool-darwin-arm64']).toEqual({
      version: '1.0.0',
      cpu: ['arm64'],
      dev: true,
      optional: true,
      os: ['darwin'],
    });
    expect(complete(lock)).toEqual([]);
  });
});
