import { describe, expect, test } from 'vitest';

import type { ChildExit, ChildHandle } from '../../../electron/processes/fork-node.ts';
import { createSupervisor } from '../../../electron/processes/supervisor.ts';
import { portPair } from '../../fixtures/port-pair.ts';

function supervised(settledAfter = 60_000) {
  const exits: ((exit: ChildExit) => void)[] = [];
  const start = (): ChildHandle => {
    const { promise, resolve } = Promise.withResolvers<ChildExit>();
    exits.push(resolve);
    return {
      pid: exits.length,
      port: portPair()[0],
      exited: promise,
      kill: () => resolve({ code: null, signal: 'SIGKILL' }),
    };
  };
  const supervisor = createSupervisor({ start, openCode: 'CORE_UNAVAILABLE', settledAfter });
  const die = async (exit: ChildExit = { code: 1, signal: null }) => {
    exits.at(-1)?.(exit);
    await Promise.resolve();
    await Promise.resolve();
  };
  return { supervisor, starts: () => exits.length, die };
}

describe('supervisor', () => {
  test('a dead child is started again only when it is next needed', async () => {
    const { supervisor, starts, die } = supervised();
    supervisor.ensure();
    await die();
    expect(starts()).toBe(1);
    supervisor.ensure();
    expect(starts()).toBe(2);
  });

  test('one child at a time, however often it is asked for', () => {
    const { supervisor, starts } = supervised();
    supervisor.ensure();
    supervisor.ensure();
    expect(starts()).toBe(1);
  });

  test('the third failure in a row stops the starting, until a person asks again', async () => {
    const { supervisor, starts, die } = supervised();
    for (let i = 0; i < 3; i++) {
      supervisor.ensure();
      await die();
    }
    expect(() => supervisor.ensure()).toThrow('CORE_UNAVAILABLE');
    expect(starts()).toBe(3);
    supervisor.reset();
    supervisor.ensure();
    expect(starts()).toBe(4);
  });

  test('an ordinary end (a lock) is no failure, however many', async () => {
    const { supervisor, die } = supervised();
    for (let i = 0; i < 5; i++) {
      supervisor.ensure();
      await die({ code: 0, signal: null });
    }
    expect(() => supervisor.ensure()).not.toThrow();
  });

  test('being stopped on purpose is no failure', async () => {
    const { supervisor } = supervised();
    for (let i = 0; i < 5; i++) {
      supervisor.ensure();
      supervisor.stop();
      await Promise.resolve();
      await Promise.resolve();
    }
    expect(() => supervisor.ensure()).not.toThrow();
  });

  test('a child that had lived long starts a new count with its death', async () => {
    const { supervisor, die } = supervised(0);
    for (let i = 0; i < 6; i++) {
      supervisor.ensure();
      await die();
    }
    expect(() => supervisor.ensure()).not.toThrow();
  });
});
