import { createRequire } from 'node:module';
import { resolve } from 'node:path';

import { describe, expect, it, vi } from 'vitest';

/**
 * electron-builder's own reading of electron-builder.yml, for the systems that can't be packaged for on the machine at
 * hand. The bug it would catch: a target or an option that only its own system would have refused, on the day of a release.
 */
interface Target {
  readonly target: string;
  readonly arch: readonly string[];
}
interface Config {
  readonly [part: string]: { readonly target?: readonly Target[] } & Record<string, unknown>;
}
interface Tool {
  getConfig(folder: string, file: string, changes: object): Promise<Config>;
  validateConfiguration(config: object, log: object): Promise<void>;
}

const root = resolve(import.meta.dirname, '../../..');
const fromBuilder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
const tool = fromBuilder('app-builder-lib/out/util/config/config') as Tool;
const log = { isEnabled: false, add: () => undefined };

async function read(changes: object = {}): Promise<Config> {
  const quiet = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  try {
    return await tool.getConfig(root, 'electron-builder.yml', changes);
  } finally {
    quiet.mockRestore();
  }
}

const kinds = (config: Config, part: string): string[] =>
  (config[part]?.target ?? []).flatMap(({ target, arch }) => arch.map((one) => `${target} ${one}`));

describe('electron-builder.yml', () => {
  it('is what the tool itself allows, and its check can fail', async () => {
    const config = await read();
    await tool.validateConfiguration(config, log);
    for (const part of ['nsis', 'msi', 'mac', 'win', 'linux', 'rpm', 'electronFuses']) {
      const broken = { ...config, [part]: { ...config[part], unheardOf: true } };
      await expect(tool.validateConfiguration(broken, log), part).rejects.toThrow('Invalid configuration');
    }
  });

  it('names every package of every system', async () => {
    const config = await read();
    expect(kinds(config, 'win')).toEqual(['nsis x64', 'nsis arm64', 'msi x64', 'msi arm64']);
    expect(kinds(config, 'mac')).toEqual(['dmg universal', 'pkg universal', 'zip universal']);
    expect(kinds(config, 'linux').toSorted()).toEqual(
      ['AppImage', 'deb', 'rpm', 'tar.gz'].flatMap((kind) => [`${kind} arm64`, `${kind} x64`]).toSorted(),
    );
  });

  it('installs for the machine, leaves data alone, and blows the fuses', async () => {
    const config = await read();
    expect(config['nsis']).toMatchObject({ perMachine: true, deleteAppDataOnUninstall: false });
    expect(config['msi']).toMatchObject({ perMachine: true });
    expect(config['mac']).toMatchObject({ hardenedRuntime: true });
    expect(config['electronFuses']).toMatchObject({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
    });
  });

  it('takes a company’s scheme of links, and has none of its own beside it', async () => {
    const protocols = { name: 'Contoso link', schemes: ['contoso', 'contoso'] };
    const config = await read({ protocols });
    await tool.validateConfiguration(config, log);
    expect(config['protocols']).toEqual(protocols);
  });
});
