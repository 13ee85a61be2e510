import type { FindingType } from '../../../shared/domain/finding-type.ts';
import type { Sensitivity } from '../../../shared/domain/sensitivity.ts';
import type { ErrorCode } from '../../../shared/errors.ts';
import { isErrorCode, SottoError } from '../../../shared/errors.ts';
import type { Analysis } from './analysis.ts';
import type { PrivacyEngine } from './index.ts';
import { readLines } from './read-lines.ts';
import { isReplaceable } from './redact/placeholder-label.ts';
import type { RedactionMap } from './redact/redaction-map.ts';
import { createRedactionSession } from './redact/redaction-session.ts';
import { createRestorer } from './restore/restore-text.ts';

/** A value that would be replaced. Offsets are UTF-16 units of the text given. */
export interface OutputSpan {
  readonly start: number;
  readonly end: number;
  readonly type: FindingType;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface RedactedOutput {
  /** The text with placeholders in place of values. */
  readonly text: string;
  readonly spans: readonly OutputSpan[];
  readonly sensitivity: Sensitivity;
}

function analyzed(engine: PrivacyEngine, text: string): Analysis {
  const outcome = engine.analyze(text);
  if (outcome.state === 'failed') throw new SottoError('PRIVACY_ANALYSIS_FAILED', { part: outcome.part });
  return outcome;
}

function spansOf(analysis: Analysis): OutputSpan[] {
  return analysis.findings
    .filter((finding) => isReplaceable(finding.type))
    .map(({ start, end, type, score }) => ({ start, end, type, confidence: Math.round(score * 1000) / 1000 }));
}

/** What `sotto redact` prints for one text. @throws SottoError PRIVACY_ANALYSIS_FAILED */
export function redactOutput(engine: PrivacyEngine, text: string): RedactedOutput {
  const analysis = analyzed(engine, text);
  const { text: redacted } = createRedactionSession().redact(text, analysis.findings, { people: analysis });
  return { text: redacted, spans: spansOf(analysis), sensitivity: analysis.sensitivity };
}

export type JsonlResult =
  | { readonly id: unknown; readonly spans: readonly OutputSpan[]; readonly sensitivity: Sensitivity }
  /** `line` counts from 1. The line was not redacted: the caller must end with a failure. */
  | { readonly id: unknown; readonly line: number; readonly error: ErrorCode };

/** What `sotto redact --jsonl` prints: one result for each line of {"id","text"}, in order, in constant memory. Blank lines are skipped. */
export async function* redactJsonl(engine: PrivacyEngine, chunks: AsyncIterable<string>): AsyncGenerator<JsonlResult> {
  let line = 0;
  for await (const source of readLines(chunks)) {
    line += 1;
    if (source.trim() === '') continue;
    const item = parseItem(source);
    if (item === undefined) {
      yield { id: null, line, error: 'USAGE' };
      continue;
    }
    try {
      const analysis = analyzed(engine, item.text);
      yield { id: item.id, spans: spansOf(analysis), sensitivity: analysis.sensitivity };
    } catch (error) {
      const code = error instanceof SottoError && isErrorCode(error.code) ? error.code : 'PRIVACY_ANALYSIS_FAILED';
      yield { id: item.id, line, error: code };
    }
  }
}

function parseItem(source: string): { id: unknown; text: string } | undefined {
  try {
    const value: unknown = JSON.parse(source.replace(/^\ufeff/, ''));
    if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string')
      return undefined;
    return { id: 'id' in value ? value.id : null, text: value.text };
  } catch {
    return undefined;
  }
}

/** What `sotto restore` prints: the text with a conversation's values put back, piece by piece. */
export async function* restoreStream(map: RedactionMap, chunks: AsyncIterable<string>): AsyncGenerator<string> {
  const restorer = createRestorer(map);
  for await (const chunk of chunks) yield restorer.push(chunk);
  yield restorer.end();
}
