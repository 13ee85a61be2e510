import type { Analysis, AnalysisOutcome } from './analysis.ts';
import type { AnalyzeOptions } from './analyze-options.ts';
import { classify } from './classify/classify.ts';
import type { SensitivityPolicy } from './classify/policy-table.ts';
import type { TopicHit } from './classify/topic.ts';
import type { RawFinding } from './detect/raw-finding.ts';
import { runDetectors } from './detect/run-detectors.ts';
import { matchDictionary } from './dictionary/user-dictionary.ts';
import { documentationKind } from './documentation/documentation-values.ts';
import type { Finding } from './finding.ts';
import type { NameTagger } from './names/index.ts';
import type { LinkResult } from './names/linking.ts';
import { linkPeople } from './names/linking.ts';
import { isImpersonalRequest } from './names/impersonal-request.ts';
import { isPlausibleAddress } from './names/plausible-address.ts';
import type { NormalizedView } from './normalize/normalize.ts';
import { normalize } from './normalize/normalize.ts';
import { keepReadable } from './overlap/keep-readable.ts';
import { resolveOverlaps, SCORE_THRESHOLD } from './overlap/resolve-overlaps.ts';
import { splitAtLines } from './overlap/split-lines.ts';

/** What an engine was made of. */
export interface EngineParts {
  readonly tagger: NameTagger | undefined;
  readonly topics: ((viewText: string) => TopicHit[]) | undefined;
  readonly policy: SensitivityPolicy;
}

/** One text through the whole engine. A failure of any part is an outcome of its own, never a shorter list. */
export function analyzeText(text: string, parts: EngineParts, options: AnalyzeOptions): AnalysisOutcome {
  let part = 'normalize';
  try {
    const view = normalize(text);
    part = 'detect';
    const detected = runDetectors(view.text);
    if (!detected.ok) return { state: 'failed', part: detected.part };
    part = 'names';
    const impersonal = detected.findings.length === 0 && isImpersonalRequest(view.text);
    const named = (parts.tagger?.tag(view.text) ?? []).filter(({ type, start, end }) => {
      const value = view.text.slice(start, end);
      if (type === 'address') return isPlausibleAddress(value);
      return !impersonal || (type === 'person' && /\s/u.test(value));
    });
    part = 'linking';
    const seen = [...detected.findings, ...named];
    const linked = parts.tagger === undefined ? undefined : link(view.text, seen, parts.tagger, options);
    part = 'dictionary';
    const dictionary = matchDictionary(view.text, options.dictionary ?? []);
    part = 'resolve';
    const found = splitAtLines(
      view.text,
      resolveOverlaps([...seen, ...(linked?.findings ?? []), ...dictionary.redact]),
    );
    const { findings, kept } = separateKept(view, keepReadable(found, dictionary.keep), options);
    part = 'topics';
    const topics = (parts.topics?.(view.text) ?? []).map((hit) => ({ ...hit, ...view.toOriginal(hit.start, hit.end) }));
    part = 'classify';
    const people = linked?.people ?? options.knownPeople ?? [];
    const mentions = (linked?.mentions ?? []).map((mention) => ({
      ...mention,
      ...view.toOriginal(mention.start, mention.end),
    }));
    return {
      state: 'analyzed',
      findings,
      kept,
      topics,
      people,
      mentions,
      ...classify(findings, topics, parts.policy),
    } satisfies Analysis;
  } catch {
    return { state: 'failed', part };
  }
}

/** Who is who among the names believed, and further mentions of the people known. */
function link(text: string, seen: readonly RawFinding[], tagger: NameTagger, options: AnalyzeOptions): LinkResult {
  const people = seen.filter(({ type, score }) => type === 'person' && score >= SCORE_THRESHOLD);
  people.sort((a, b) => a.start - b.start);
  return linkPeople(text, people, {
    ...(options.knownPeople === undefined ? {} : { known: options.knownPeople }),
    isOrdinaryWord: (lower) => tagger.isOrdinaryWord(lower),
  });
}

/** Maps back to the original and sets aside what policy leaves readable. */
function separateKept(
  view: NormalizedView,
  split: { readonly findings: readonly Finding[]; readonly kept: readonly Finding[] },
  options: AnalyzeOptions,
): { findings: Finding[]; kept: Finding[] } {
  const findings: Finding[] = [];
  const kept: Finding[] = split.kept.map((finding) => ({ ...finding, ...view.toOriginal(finding.start, finding.end) }));
  const policy = options.documentation ?? 'keep-local';
  for (const raw of split.findings) {
    const kind = documentationKind(raw.type, view.text.slice(raw.start, raw.end));
    const mapped: Finding = { ...raw, ...view.toOriginal(raw.start, raw.end) };
    if (kind === undefined) findings.push(mapped);
    else if (policy === 'keep' || (policy === 'keep-local' && kind === 'local'))
      kept.push({ ...mapped, documentation: true });
    else findings.push({ ...mapped, documentation: true });
  }
  // Two view spans may fall on one original cluster (a ligature, an entity): what overlaps there is one finding.
  return { findings: resolveOverlaps(findings, 0), kept };
}
