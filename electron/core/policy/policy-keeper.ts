import type { PolicyInForce, Remembered } from './load-policy.ts';

/** Where the open vault keeps the highest serial and the latest time it has seen. */
export interface PolicyMemory {
  get(): Promise<Remembered>;
  set(remembered: Remembered): Promise<void>;
}

/** The policy in force, read again every hour and whenever asked. */
export interface PolicyKeeper {
  /** Throws nothing: before the first reading it waits for it. */
  current(): Promise<PolicyInForce>;
  /** The last reading, for what can't wait; the strictest before the first. */
  now(): PolicyInForce;
  reload(): Promise<PolicyInForce>;
  /** The vault is open: what it remembers counts, and what is accepted is anchored from now on. */
  remember(memory: PolicyMemory): Promise<PolicyInForce>;
  onChange(listener: (policy: PolicyInForce) => void): () => void;
  close(): void;
}

/** Milliseconds. */
const AGAIN_MS = 3_600_000;

interface KeeperOptions {
  readonly load: (remembered: Remembered | null) => Promise<PolicyInForce>;
  readonly strictest: PolicyInForce;
}

export function createPolicyKeeper({ load, strictest }: KeeperOptions): PolicyKeeper {
  let memory: PolicyMemory | undefined;
  let last: PolicyInForce | undefined;
  let reading: Promise<PolicyInForce> | undefined;
  const listeners = new Set<(policy: PolicyInForce) => void>();

  async function read(): Promise<PolicyInForce> {
    const remembered = memory === undefined ? null : await memory.get();
    const next = await load(remembered).catch(() => strictest);
    // on a full disk the policy holds all the same, and the vault opens: the keychain remembers
    if (remembered !== null) await memory?.set(afterwards(remembered, next)).catch(() => undefined);
    const changed = last !== undefined && JSON.stringify(plain(last)) !== JSON.stringify(plain(next));
    last = next;
    if (changed) for (const listener of listeners) listener(next);
    return next;
  }

  /** One reading after the other, so that an older one never lands over a newer. */
  function reload(): Promise<PolicyInForce> {
    const next = (reading ?? Promise.resolve()).then(read, read);
    reading = next;
    return next;
  }

  const timer = setInterval(() => void reload().catch(() => undefined), AGAIN_MS);
  timer.unref();

  return {
    current: () => reading ?? reload(),
    now: () => last ?? strictest,
    reload,
    remember(opened) {
      memory = opened;
      return reload();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close() {
      clearInterval(timer);
      memory = undefined;
    },
  };
}

function afterwards({ serial, seenAt }: Remembered, next: PolicyInForce): Remembered {
  return {
    serial: next.state === 'in-force' ? (next.serial ?? serial) : serial,
    seenAt: Math.max(seenAt, next.seenAt ?? 0),
  };
}

function plain({ state, problem, serial, settings }: PolicyInForce): unknown {
  return { state, problem, serial, settings };
}
