import { readFile, stat } from 'node:fs/promises';

import type { CallResult } from '../../../shared/contract.ts';
import { SottoError } from '../../../shared/errors.ts';
import { POLICY_NAMES, policyKeys } from '../../../shared/policy/managed-policy.ts';
import type { CallHandlers } from '../rpc/handlers.ts';
import { cryptoReady } from '../crypto/sodium.ts';
import { decodePolicy, POLICY_LIMIT } from './decode-policy.ts';
import type { CompanyBuild, PolicyInForce } from './load-policy.ts';
import type { PolicyKeeper } from './policy-keeper.ts';
import { problem } from './policy-problem.ts';

type PolicyCalls = 'policy.show' | 'policy.reload' | 'policy.verify';

export function policyHandlers(keeper: PolicyKeeper, build: CompanyBuild | null): Pick<CallHandlers, PolicyCalls> {
  return {
    'policy.show': async () => shown(await keeper.current(), build),
    'policy.reload': async () => shown(await keeper.reload(), build),
    'policy.verify': ({ path }) => verify(path, build),
  };
}

function shown(policy: PolicyInForce, build: CompanyBuild | null): CallResult<'policy.show'> {
  return {
    state: policy.state,
    problem: policy.problem,
    organisation: policy.organisation,
    serial: policy.serial,
    expiresAt: policy.expiresAt,
    signedOnly: (build?.policyKey ?? null) !== null,
    entries: POLICY_NAMES.flatMap((name) => {
      const origin = policy.origins.get(name);
      if (origin === undefined) return [];
      const { category, title, help } = policyKeys[name];
      return [{ name, category, title, help, value: JSON.stringify(policy.settings[name]), origin }];
    }),
    banner: policy.settings['banner.text'] ?? null,
    supportLink: policy.settings['support.link'] ?? null,
  };
}

/** Throws FILE_UNREADABLE. */
async function verify(path: string, build: CompanyBuild | null): Promise<CallResult<'policy.verify'>> {
  await cryptoReady;
  const text = await readText(path);
  const decoding =
    text === null
      ? ({ ok: false, problems: [problem('too-large')] } as const)
      : decodePolicy(text, { publicKey: build?.policyKey ?? null, now: Date.now() });
  if (!decoding.ok) {
    const problems = [...decoding.problems];
    return { ok: false, problems, signed: false, organisation: null, serial: null, expiresAt: null, keys: 0 };
  }
  const { document, signed } = decoding;
  return {
    ok: true,
    problems: [],
    signed,
    organisation: document.organisation,
    serial: document.serial ?? null,
    expiresAt: document.expires === undefined ? null : Date.parse(document.expires),
    keys: Object.keys(document.settings).length,
  };
}

async function readText(path: string): Promise<string | null> {
  try {
    if ((await stat(path)).size > POLICY_LIMIT) return null;
    return await readFile(path, 'utf8');
  } catch {
    throw new SottoError('FILE_UNREADABLE');
  }
}
