import type { EgressRecord } from '../../../../shared/domain/egress.ts';
import type { RoutePolicy } from '../../../../shared/domain/policy.ts';
import { SottoError } from '../../../../shared/errors.ts';
import type { AnalysisOutcome } from '../../privacy/analysis.ts';
import type { Finding } from '../../privacy/finding.ts';
import { entityKey } from '../../privacy/redact/entity-key.ts';
import { isReplaceable } from '../../privacy/redact/placeholder-label.ts';
import type { RedactionSession, Replacement } from '../../privacy/redact/redaction-session.ts';
import { findResidual } from '../../privacy/redact/residual.ts';
import { createRestorer } from '../../privacy/restore/restore-text.ts';
import type { Restorer, RestoreOptions } from '../../privacy/restore/restorer.ts';
import { withoutHidden } from './hidden-text.ts';
import { findSplit } from './split-values.ts';

/** What stands between one request and the world: takes values out, proves that they are out, puts them back. */
export interface RequestRedactor {
  /**
   * Redacts all texts of the request together, in their order, so that a value found in one is replaced in all.
   * @throws SottoError PRIVACY_ANALYSIS_FAILED, EGRESS_MUST_STAY
   */
  redactAll(texts: readonly string[]): string[];
  /** What is replaced in one of them, as this request has it: by policy and by what the person lets through. */
  replacementsIn(text: string): readonly Replacement[];
  /** Values that should not be in these texts and are. Empty when all is well. */
  residuals(parts: readonly string[]): readonly unknown[];
  restorer(options?: RestoreOptions): Restorer;
  /** How many values of each kind the last `redactAll` replaced. */
  readonly replaced: EgressRecord['replaced'];
}

export interface RequestRedactorOptions {
  readonly analyze: (text: string) => AnalysisOutcome;
  readonly session: RedactionSession;
  readonly policy: RoutePolicy;
  /** Values that the person lets through in this message, as they wrote them. */
  readonly letThrough?: readonly string[];
}

export function createRequestRedactor(options: RequestRedactorOptions): RequestRedactor {
  const { session, policy } = options;
  const letThrough = new Map((options.letThrough ?? []).map((value) => [entityKey(value, 'custom'), value]));
  let replaced: EgressRecord['replaced'] = {};
  let last: { readonly texts: readonly string[]; readonly known: number; readonly redacted: string[] } | undefined;

  /** What to replace; refuses what may not leave at all. */
  const findingsIn = (text: string): readonly Finding[] => {
    const outcome = options.analyze(text);
    if (outcome.state === 'failed') throw new SottoError('PRIVACY_ANALYSIS_FAILED', { part: outcome.part });
    return outcome.findings.filter(({ type, start, end }) => {
      switch (policy.findings[type]) {
        case 'allow':
          return false;
        case 'redact':
          return isReplaceable(type) && !mayPass(text.slice(start, end), type);
        case 'keep-on-device':
        case 'block':
          throw new SottoError('EGRESS_MUST_STAY', { type });
      }
    });
  };

  const mayPass = (value: string, type: Finding['type']): boolean =>
    letThrough.size > 0 && policy.mayLetThrough.includes(type) && letThrough.has(entityKey(value, 'custom'));

  /** Of the values let through, those whose kind policy leaves to the person. */
  const keep = (): string[] =>
    session
      .map()
      .entries.filter(({ value, type }) => type !== 'literal' && mayPass(value, type))
      .map(({ value }) => value);

  return {
    redactAll(texts) {
      // sending asks again what its preview asked; nothing but what the session knows could make the answer another
      if (last !== undefined && last.known === sizeOf(session) && areSame(last.texts, texts)) return [...last.redacted];
      const found = texts.map((text) => ({ text, findings: findingsIn(text) }));
      const kept = keep();
      const once = () => found.map(({ text, findings }) => session.redact(text, findings, { keep: kept }));
      // what is learned from one text is replaced in all: a later one may show what an earlier one hid
      for (const { text, findings } of found) session.learn(text, findings, { keep: kept });
      const known = sizeOf(session);
      let redactions = once();
      if (sizeOf(session) > known) redactions = once();
      const counts: EgressRecord['replaced'] = {};
      for (const { type } of redactions.flatMap(({ replacements }) => replacements))
        counts[type] = (counts[type] ?? 0) + 1;
      replaced = counts;
      const redacted = redactions.map(({ text }) => withoutHidden(text));
      last = { texts: [...texts], known: sizeOf(session), redacted };
      return [...redacted];
    },
    replacementsIn: (text) => session.redact(text, findingsIn(text), { keep: keep() }).replacements,
    residuals(parts) {
      const kept = new Set(keep().map((value) => entityKey(value, 'custom')));
      const values = session
        .map()
        .entries.filter(({ value }) => kept.size === 0 || !kept.has(entityKey(value, 'custom')));
      return [...findResidual(parts, values), ...findSplit(parts, values)];
    },
    restorer: (restoreOptions) => createRestorer(session.map(), restoreOptions),
    get replaced() {
      return replaced;
    },
  };
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((text, index) => text === others[index]);
}

/** A session only ever learns. */
function sizeOf(session: RedactionSession): number {
  const { entries, reserved } = session.map();
  return entries.length + reserved.length;
}
