import { resolve } from 'node:path';

import { loadPrivacyAssets } from '../../electron/core/privacy-assets.ts';
import { createPrivacyEngine } from '../../electron/core/privacy/index.ts';
import { createRedactionSession } from '../../electron/core/privacy/redact/redaction-session.ts';
import { createRestorer } from '../../electron/core/privacy/restore/restore-text.ts';
import { streamAnswer } from '../../electron/core/providers/answer/stream-answer.ts';
import { openRemoteModel } from '../../electron/core/providers/models/remote-model.ts';
import { providerEndpoint } from '../../electron/core/providers/provider-endpoint.ts';
import { createRequestRedactor } from '../../electron/core/providers/redaction/request-redactor.ts';
import { createTransport } from '../../electron/core/providers/transport/transport.ts';
import { DEFAULT_ROUTE_POLICY } from '../../shared/domain/default-policy.ts';
import { createMemoryLedger } from '../fixtures/providers/memory-ledger.ts';
import { startServer } from '../fixtures/providers/recorded-server.ts';
import type { RecordedServer } from '../fixtures/providers/recorded-server.ts';
import { WIRE_FORMATS } from '../fixtures/providers/wire-formats.ts';
import { openCore } from '../fixtures/start-core.ts';
import { settingsFor } from '../integration/providers/remote-parts.ts';
import { median, percentile } from './measurement.ts';
import type { Bench } from './measurement.ts';

const SENTENCE = 'Maria Gonzalez (maria.gonzalez@contoso.com) pays from DE89 3704 0044 0532 0130 00 on the first day. ';
const PROMPT = SENTENCE.repeat(42).slice(0, 4096);

/** Turns of a process that has just started, which are told apart: no process stays like that. */
const COLD = 40;

/** What our way to a provider costs beside the shortest one there is, to the same server on loopback. */
export const bench: Bench = async ({ quick }) => {
  const format = WIRE_FORMATS.find(({ kind }) => kind === 'openai-compatible');
  if (format === undefined) throw new Error('No such format');
  const events = format.answer(['word ', 'and word']).join('');
  const server = await startServer((response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end(events);
  }, null);
  const rounds = quick ? 40 : 200;
  const whole = await wholeTurns(server);
  const cold: number[][] = [[], [], []];
  const [direct = [], ours = [], turns = []] = await timed(
    rounds,
    [() => askDirectly(server, format.chatPath), await asker(server), whole.ask],
    cold,
  );
  await whole.close();
  await server.close();
  const later = percentile(turns, 0.95) - percentile(direct, 0.95);
  const added = percentile(ours, 0.95) - percentile(direct, 0.95);
  return [
    { name: 'first word with a 4 kB prompt, direct, p95', value: percentile(direct, 0.95), unit: 'ms', bound: null },
    { name: 'first word with a 4 kB prompt, ours, p95', value: percentile(ours, 0.95), unit: 'ms', bound: null },
    { name: 'added to the first word, median', value: median(ours) - median(direct), unit: 'ms', bound: null },
    { name: 'added to the first word, p95', value: added, unit: 'ms', bound: { most: 20 } },
    { name: 'whole turn, sent to first word, p95', value: percentile(turns, 0.95), unit: 'ms', bound: null },
    {
      name: `whole turn, first ${COLD} after a start, median`,
      value: median(cold[2] ?? []),
      unit: 'ms',
      bound: null,
    },
    { name: 'added by a whole turn, median', value: median(turns) - median(direct), unit: 'ms', bound: null },
    { name: 'added by a whole turn, p95', value: later, unit: 'ms', bound: { most: 20 } },
    { name: 'restoring one chunk, p99', value: restoreTime(), unit: 'ms', bound: { most: 1 } },
  ];
};

/** In turns, so that whatever else the computer does weighs on both. */
async function timed(
  rounds: number,
  ways: readonly (() => Promise<number | void>)[],
  cold: number[][],
): Promise<number[][]> {
  const samples: number[][] = ways.map(() => []);
  for (let round = 0; round < rounds + COLD; round++) {
    for (const [index, ask] of ways.entries()) {
      const started = performance.now();
      const firstWord = await ask();
      // the first ones connect, and run before the engine has compiled what runs often
      (round < COLD ? cold : samples)[index]?.push((firstWord ?? performance.now()) - started);
    }
  }
  return samples;
}

/**
 * The whole of core, as it runs for the window: a text that was previewed is analysed, routed, held to what was shown,
 * written down, redacted, recorded and sent, in a new conversation each time. Returns the moment of the first word.
 */
async function wholeTurns(server: RecordedServer) {
  const { core, close } = await openCore();
  const [format] = WIRE_FORMATS.filter(({ kind }) => kind === 'openai-compatible');
  if (format === undefined) throw new Error('No such format');
  await core.call('providers.add', {
    id: 'mock',
    kind: format.kind,
    zone: 'cloud',
    baseUrl: server.origin + format.base,
    allowInsecureLoopback: true,
    models: ['m-chat'],
    apiKey: 'key-of-the-bench',
    test: false,
    consent: true,
  });
  await core.call('providers.update', { id: 'mock', requestsPerMinute: 10_000 });
  let round = 0;
  const signal = new AbortController().signal;
  /** As the window has it when somebody presses the key: the text has been looked at, and is held to what was shown. */
  const looked = async () => {
    const text = `${round++}: ${PROMPT}`.slice(0, PROMPT.length);
    const wish = { conversationId: null, parentId: null, text, modelId: 'mock/m-chat' };
    const preview = await core.call('chat.preview', wish);
    if (preview.outcome !== 'go' || preview.request === null) throw new Error('No preview');
    const { url, sha256 } = preview.request;
    return { ...wish, shown: { zone: 'cloud' as const, url, sha256 } };
  };
  let next = await looked();
  const ask = async (): Promise<number> => {
    const sent = await core.call('chat.send', next);
    let first = 0;
    await core.core.handlers.streams['chat.watch'](
      { messageId: sent.answer.id },
      (event) => {
        const began = event.type === 'text-delta' || (event.type === 'snapshot' && event.message.content !== '');
        if (began) first ||= performance.now();
        if (event.type === 'end' && event.message.state !== 'complete') throw new Error('No answer');
      },
      signal,
    );
    if (first === 0) throw new Error('No word');
    next = await looked();
    return first;
  };
  return { ask, close };
}

async function askDirectly(server: RecordedServer, path: string): Promise<void> {
  const body = JSON.stringify({ model: 'm-chat', messages: [{ role: 'user', content: PROMPT }], stream: true });
  const response = await fetch(server.origin + path, { method: 'POST', body });
  await response.text();
}

/** As a turn does it: everything made anew but the connection, up to the first word. */
async function asker(server: RecordedServer): Promise<() => Promise<void>> {
  const engine = createPrivacyEngine(await loadPrivacyAssets(resolve(import.meta.dirname, '../../models/privacy')));
  const [format] = WIRE_FORMATS.filter(({ kind }) => kind === 'openai-compatible');
  if (format === undefined) throw new Error('No such format');
  const secrets = { apiKey: () => Promise.resolve('k'), clientKey: null, proxyPassword: null };
  const endpoint = providerEndpoint(settingsFor(format, server.origin), secrets);
  const transport = createTransport({ endpoint, recorder: createMemoryLedger() });
  return async () => {
    const redactor = createRequestRedactor({
      analyze: (text) => engine.analyze(text),
      session: createRedactionSession(),
      policy: DEFAULT_ROUTE_POLICY,
    });
    const context = { purpose: 'chat', modelId: 'm-chat', conversationId: null, messageId: null } as const;
    const model = openRemoteModel({ kind: format.kind, endpoint, transport, modelId: 'm-chat', redactor, context });
    for await (const event of streamAnswer(model, {
      prompt: [{ role: 'user', content: [{ type: 'text', text: PROMPT }] }],
    })) {
      if (event.type === 'reasoning-delta') throw new Error('No word');
    }
  };
}

/** Of a chunk of four characters, in a conversation with a thousand values. */
function restoreTime(): number {
  const entries = Array.from({ length: 1000 }, (_, index) => ({
    value: `person${index}@contoso.com`,
    type: 'email' as const,
    label: 'EMAIL',
    number: index + 1,
    variant: '',
  }));
  const restorer = createRestorer({ version: 1, style: 'placeholder', entries, reserved: [] });
  const text = entries.map(({ number }) => `to [EMAIL_${number}] and others. `).join('');
  const samples: number[] = [];
  for (let at = 0; at < text.length; at += 4) {
    const started = performance.now();
    restorer.push(text.slice(at, at + 4));
    samples.push(performance.now() - started);
  }
  return percentile(samples, 0.99);
}
