import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { expect, test } from 'vitest';

import { loadPrivacyAssets } from '../../../electron/core/privacy-assets.ts';
import { DEFAULT_SENSITIVITY_POLICY } from '../../../electron/core/privacy/classify/policy-table.ts';
import { createPrivacyEngine } from '../../../electron/core/privacy/index.ts';
import { isReplaceable } from '../../../electron/core/privacy/redact/placeholder-label.ts';
import { createRedactionSession } from '../../../electron/core/privacy/redact/redaction-session.ts';
import { createRequestRedactor } from '../../../electron/core/providers/redaction/request-redactor.ts';
import { classifyRequest } from '../../../electron/core/routing/classify-request.ts';
import { NOT_STICKY } from '../../../electron/core/routing/route-input.ts';
import { routeTurn } from '../../../electron/core/routing/route-turn.ts';
import { DEFAULT_ROUTE_POLICY } from '../../../shared/domain/default-policy.ts';
import { hardSet } from '../../bench/privacy/hard.ts';
import { startServer } from '../../fixtures/providers/recorded-server.ts';
import { cut, WIRE_FORMATS } from '../../fixtures/providers/wire-formats.ts';
import { remote, stream, userSays } from './remote-parts.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const engine = createPrivacyEngine(await loadPrivacyAssets(resolve(ROOT, 'models/privacy')));

function fixture(name: string): string[] {
  const text = readFileSync(resolve(ROOT, 'test/fixtures/privacy', name), 'utf8');
  return text.split('\n').filter((line) => line !== '');
}

/** Ordinary questions, sentences on sensitive topics, and forms, logs and tables full of values. */
function prompts(): string[] {
  const ordinary = [...fixture('prompts.txt'), ...fixture('prompts-check.txt')];
  const topics = fixture('topics.tsv').map((line) => line.split('\t')[2] ?? '');
  return [...ordinary.slice(0, 150), ...topics.slice(0, 200), ...HARD.map(({ text }) => text)];
}

/** With what is in them, known from how they were made: an engine that misses a value can't say that it did. */
const HARD = hardSet('check', 6).slice(0, 150);
const TRUE_VALUES = new Map(
  HARD.map(({ text, spans }) => [text, spans.map(({ start, end }) => text.slice(start, end))]),
);

const ALL = prompts();

test('there are five hundred of them', () => {
  expect(ALL).toHaveLength(500);
});

test.each(WIRE_FORMATS.map((format) => ({ format, kind: format.kind })))(
  '$kind: no value found is received, nothing restricted is sent, every hash is the preview’s and the ledger’s',
  async ({ format }) => {
    const server = await startServer((response, one) => {
      stream(format.answer(cut(format.lastUserText(one.body.toString()), [3, 1, 4])))(response, one);
    }, null);
    const { ask, preview, ledger } = remote(format, server);
    const previews: string[] = [];
    let replaced = 0;
    let stayed = 0;
    for (const text of ALL) {
      const analysis = engine.analyze(text);
      const outcome = routeTurn({
        content: classifyRequest([analysis], DEFAULT_SENSITIVITY_POLICY),
        mode: { kind: 'auto' },
        request: { kind: 'zone', zone: 'cloud' },
        sticky: NOT_STICKY,
        policy: DEFAULT_ROUTE_POLICY,
        models: [{ id: 'm', name: 'M', zone: 'cloud', state: 'ready' }],
      });
      if (outcome.kind === 'refused') {
        stayed += 1;
        continue;
      }
      expect(outcome.afterRedaction).not.toBe('restricted');
      const redactor = createRequestRedactor({
        analyze: (one) => (one === text ? analysis : engine.analyze(one)),
        session: createRedactionSession(),
        policy: DEFAULT_ROUTE_POLICY,
      });
      previews.push((await preview(userSays(text), redactor)).sha256);
      expect(await ask(userSays(text), redactor)).toMatchObject({ text, error: undefined });
      const received = format.lastUserText(server.received.at(-1)!.body.toString());
      for (const value of TRUE_VALUES.get(text) ?? []) expect(received).not.toContain(value);
      const findings = analysis.state === 'analyzed' ? analysis.findings : [];
      for (const { start, end } of findings.filter((one) => isReplaceable(one.type) && one.end - one.start > 3)) {
        replaced += 1;
        expect(received).not.toContain(text.slice(start, end));
      }
    }
    const hashes = server.received.map(({ sha256 }) => sha256);
    expect(ledger.entries.map(({ intent }) => intent.sha256)).toEqual(hashes);
    expect(previews).toEqual(hashes);
    // otherwise the test would be one of an engine that finds nothing, or of a route that lets nothing through
    expect(replaced).toBeGreaterThan(100);
    expect(stayed).toBeGreaterThan(50);
    await server.close();
  },
);
