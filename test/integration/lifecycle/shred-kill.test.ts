import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

import { expect, it } from 'vitest';

import { openCore, startCore } from '../../fixtures/start-core.ts';

const AGENT = resolve(import.meta.dirname, '../../fixtures/shred-agent.ts');
/** A few here; `npm run stress -- shred-kills` kills a hundred times. */
const KILLS = Number(process.env['SOTTO_STRESS_RUNS'] ?? 4);

/** Starts the agent and kills it a random moment after its first word. Resolves to what it acknowledged. */
function runAndKill(profile: string): Promise<string[]> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [AGENT, profile], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    let armed = false;
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (armed) return;
      armed = true;
      setTimeout(() => child.kill('SIGKILL'), Math.random() * 350);
    });
    child.once('close', () => done(output.split('\n').slice(0, -1)));
  });
}

// the bugs: a vault that neither key opens, an acknowledged conversation lost, a purged one back
it(
  'a change of key that is killed at any moment leaves a vault that opens, with all that was kept and nothing that was purged',
  async () => {
    const { core, close } = await openCore();
    await core.core.shutdown();
    const kept: string[] = [];
    const gone: string[] = [];
    for (let round = 0; round < KILLS; round += 1) {
      for (const line of await runAndKill(core.profile)) {
        const [what, id = ''] = line.split(' ');
        (what === 'kept' ? kept : gone).push(id);
      }
      const again = startCore(core.profile);
      await again.call('vault.unlock', { kind: 'passphrase', passphrase: 'correct horse battery' });
      for (const id of kept) expect((await again.call('conversations.get', { id })).id).toBe(id);
      for (const id of gone) await expect(again.call('conversations.get', { id })).rejects.toThrow();
      expect((await again.call('audit.verify', {})).state).toBe('unanchored');
      await again.core.shutdown();
    }
    expect(kept.length).toBeGreaterThanOrEqual(KILLS);
    await close();
  },
  KILLS * 20_000,
);
