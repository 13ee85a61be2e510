import { POLICY_NAMES, STRICTEST_SETTINGS } from '../../../shared/policy/managed-policy.ts';
import type { PolicyDocument, PolicyName, PolicySettings } from '../../../shared/policy/managed-policy.ts';
import { decodePolicy } from './decode-policy.ts';
import type { AnchorStore, PolicyAnchor } from './policy-anchor.ts';
import { problem } from './policy-problem.ts';
import type { PolicyProblem } from './policy-problem.ts';
import type { PolicySource } from './policy-source.ts';

/** What a company compiled into its build. */
export interface CompanyBuild {
  readonly organisation: string;
  /** Ed25519, 32 bytes. With one, only signed policies count, and there has to be one unless `policy` is there. */
  readonly policyKey: Buffer | null;
  /** Locked in every copy of this build; a policy of the machine goes before it, key by key. */
  readonly policy: PolicySettings | null;
  /** Where new releases come from; absent or null: nowhere. */
  readonly updateServer?: string | null;
  /** Ed25519, 32 bytes: what new releases are signed with. */
  readonly releaseKey?: Buffer | null;
}

export type PolicyOrigin = 'build' | 'machine' | 'fallback';

/** What is in force. A key that is not in `settings` is the person's own to decide. */
export interface PolicyInForce {
  readonly state: 'none' | 'in-force' | 'fallback';
  readonly problem: PolicyProblem | null;
  readonly organisation: string | null;
  readonly serial: number | null;
  readonly expiresAt: number | null;
  readonly settings: PolicySettings;
  readonly origins: ReadonlyMap<PolicyName, PolicyOrigin>;
  /** The latest time known when a policy was looked at, for the vault to remember. Milliseconds since 1970; null: none was. */
  readonly seenAt: number | null;
}

/** What the open vault remembers of policies. */
export interface Remembered {
  /** The highest that was accepted; 0 for none. */
  readonly serial: number;
  /** Milliseconds since 1970; 0 for never. */
  readonly seenAt: number;
}

interface LoadOptions {
  readonly build: CompanyBuild | null;
  readonly source: PolicySource;
  /** Null where the build has no key: unsigned policies have no serial to hold to. */
  readonly anchor: AnchorStore | null;
  /** Null while the vault is closed: then nothing is written. */
  readonly remembered: Remembered | null;
  readonly now: number;
}

/**
 * The policy in force: what the build holds, and over it, key by key, what the machine's administrator decided. Whatever
 * can't be trusted is not half obeyed: the strictest holds in its place, and says why.
 */
export async function loadPolicy(options: LoadOptions): Promise<PolicyInForce> {
  const { build, source, anchor, remembered } = options;
  const reading = await source.read();
  if (reading.state === 'broken') return strictestPolicy(build, reading.problem);
  const anchored = anchor === null ? null : await anchor.read();
  if (reading.state === 'absent') {
    // a policy was in force before, or has to be: taking it away must not open what it locked
    const needed = build !== null && build.policyKey !== null && build.policy === null;
    const before = Math.max(remembered?.serial ?? 0, isAnchor(anchored) ? anchored.serial : 0);
    return needed || before > 0 ? strictestPolicy(build, problem('missing')) : merged(build, null);
  }

  // whoever sets the clock back may also have written the keychain's entry anew: the vault has the time as well
  const now = Math.max(options.now, isAnchor(anchored) ? anchored.seenAt : 0, remembered?.seenAt ?? 0);
  const policy = await judged(reading.text, now, anchored, options);
  return { ...policy, seenAt: now };
}

async function judged(
  text: string,
  now: number,
  anchored: Anchored,
  { build, anchor, remembered }: LoadOptions,
): Promise<PolicyInForce> {
  const decoding = decodePolicy(text, { publicKey: build?.policyKey ?? null, now });
  if (!decoding.ok) {
    // the time counts also when nothing is accepted: otherwise a policy that ran out comes back with the clock. An anchor
    // that is gone is not made anew by this
    if (anchor !== null && remembered !== null && isAnchor(anchored)) {
      await anchor.write({ serial: anchored.serial, seenAt: now }).catch(() => undefined);
    }
    return strictestPolicy(build, decoding.problems[0] ?? problem('wrong-format'));
  }
  const { document } = decoding;
  if (anchor === null) return merged(build, document);

  const refusal = refusalOf(document, anchored, remembered?.serial ?? 0);
  if (refusal !== null) return strictestPolicy(build, refusal);
  if (remembered !== null) {
    try {
      await anchor.write({ serial: document.serial ?? 0, seenAt: now });
    } catch {
      return strictestPolicy(build, problem('anchor-missing'));
    }
  }
  return merged(build, document);
}

type Anchored = PolicyAnchor | null | 'unavailable';

/** Whether this signed policy is older than one that was accepted here, as far as keychain and vault can tell. */
function refusalOf({ serial }: PolicyDocument, anchored: Anchored, remembered: number): PolicyProblem | null {
  // without a number there is no telling old from new
  if (serial === undefined) return problem('wrong-format', 'serial');
  if (anchored === 'unavailable') return problem('anchor-missing');
  if (serial < Math.max(anchored?.serial ?? 0, remembered)) return problem('rolled-back');
  // somebody removed the anchor: only what is newer than anything the vault remembers can't be a step back
  if (anchored === null && remembered > 0 && serial === remembered) return problem('anchor-missing');
  return null;
}

function isAnchor(anchored: Anchored): anchored is PolicyAnchor {
  return anchored !== null && anchored !== 'unavailable';
}

function merged(build: CompanyBuild | null, document: PolicyDocument | null): PolicyInForce {
  const base = build?.policy ?? {};
  const settings = { ...base, ...document?.settings };
  const origins = new Map<PolicyName, PolicyOrigin>();
  for (const name of POLICY_NAMES) {
    if (document?.settings[name] !== undefined) origins.set(name, 'machine');
    else if (base[name] !== undefined) origins.set(name, 'build');
  }
  return {
    state: origins.size === 0 && document === null ? 'none' : 'in-force',
    problem: null,
    organisation: document?.organisation ?? build?.organisation ?? null,
    serial: document?.serial ?? null,
    expiresAt: document?.expires === undefined ? null : Date.parse(document.expires),
    settings,
    origins,
    seenAt: null,
  };
}

/** The strictest over what the build holds: its dictionary and certificates stay. */
export function strictestPolicy(build: CompanyBuild | null, why: PolicyProblem): PolicyInForce {
  const origins = new Map<PolicyName, PolicyOrigin>();
  for (const name of POLICY_NAMES) {
    if (STRICTEST_SETTINGS[name] !== undefined) origins.set(name, 'fallback');
    else if (build?.policy?.[name] !== undefined) origins.set(name, 'build');
  }
  return {
    state: 'fallback',
    problem: why,
    organisation: build?.organisation ?? null,
    serial: null,
    expiresAt: null,
    settings: { ...build?.policy, ...STRICTEST_SETTINGS },
    origins,
    seenAt: null,
  };
}
