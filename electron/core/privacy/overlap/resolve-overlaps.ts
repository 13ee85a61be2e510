import type { FindingType } from '../../../../shared/domain/finding-type.ts';
import type { Finding, FindingReason } from '../finding.ts';

/** When two findings of equal belief claim one span, the one that harms more names it. */
const HARM: Readonly<Partial<Record<FindingType, number>>> = {
  custom: 10,
  'private-key': 9,
  'connection-string': 9,
  secret: 8,
  password: 8,
  card: 7,
  iban: 7,
  email: 6,
  'medical-record': 6,
  'national-id': 5,
  'tax-id': 5,
  wallet: 5,
  passport: 5,
  'driving-licence': 5,
  'health-insurance': 5,
  'bank-account': 4,
  address: 4,
  phone: 3,
  identifier: 0,
};

function harm(type: FindingType): number {
  return HARM[type] ?? 2;
}

/** Findings at or above this belief (0 to 1) count; below it they are a hint that nothing confirmed. */
export const SCORE_THRESHOLD = 0.5;

/**
 * Joins findings that overlap into their union, so that no part of either stays readable. The part with the highest
 * belief names the whole, except that a container names what lies wholly inside it unless that is a secret.
 */
export function resolveOverlaps(findings: readonly Finding[], threshold = SCORE_THRESHOLD): Finding[] {
  const sorted = findings.filter((finding) => finding.score >= threshold && finding.end > finding.start);
  sorted.sort((a, b) => a.start - b.start || b.end - a.end || b.score - a.score);
  const resolved: Finding[] = [];
  for (const finding of sorted) {
    const last = resolved.at(-1);
    if (last === undefined || finding.start >= last.end) resolved.push(finding);
    else resolved[resolved.length - 1] = unite(last, finding);
  }
  return resolved;
}

function unite(first: Finding, second: Finding): Finding {
  const end = Math.max(first.end, second.end);
  const named = stronger(first, second);
  return {
    start: first.start,
    end,
    type: named.type,
    score: Math.max(first.score, second.score),
    reasons: mergeReasons(first.reasons, second.reasons),
  };
}

function stronger(first: Finding, second: Finding): Finding {
  const firstLength = first.end - first.start;
  const secondLength = second.end - second.start;
  if (firstLength !== secondLength && Math.max(harm(first.type), harm(second.type)) < 8) {
    if (second.end <= first.end) return first;
    if (second.start === first.start) return second;
  }
  if (Math.abs(first.score - second.score) > 0.15) return first.score > second.score ? first : second;
  if (harm(first.type) !== harm(second.type)) return harm(first.type) > harm(second.type) ? first : second;
  if (first.score !== second.score) return first.score > second.score ? first : second;
  return firstLength >= secondLength ? first : second;
}

/** Longer lists say nothing more, and an attacker could make them long. */
const MAX_REASONS = 6;

function mergeReasons(a: readonly FindingReason[], b: readonly FindingReason[]): readonly FindingReason[] {
  if (a.length >= MAX_REASONS) return a;
  const merged = [...a];
  for (const reason of b) {
    if (merged.length < MAX_REASONS && !merged.some((known) => known.rule === reason.rule)) merged.push(reason);
  }
  return merged;
}
