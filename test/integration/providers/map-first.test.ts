import { expect, onTestFinished, test } from 'vitest';

import { planTurn } from '../../../electron/core/chat/plan-turn.ts';
import { remoteGenerate } from '../../../electron/core/chat/remote-generate.ts';
import { createPrivacyEngine } from '../../../electron/core/privacy/index.ts';
import type { RemoteProviders } from '../../../electron/core/remote/remote-providers.ts';
import { DEFAULT_ROUTE_POLICY } from '../../../shared/domain/default-policy.ts';
import { SottoError } from '../../../shared/errors.ts';
import { startServer } from '../../fixtures/providers/recorded-server.ts';
import { WIRE_FORMATS } from '../../fixtures/providers/wire-formats.ts';
import type { WireFormat } from '../../fixtures/providers/wire-formats.ts';
import { remote, settingsFor, stream } from './remote-parts.ts';

const format = WIRE_FORMATS.find(({ kind }) => kind === 'openai-compatible') as WireFormat;
const MODEL = { id: 'mock/m-chat', name: 'Mock', zone: 'cloud', state: 'ready' } as const;

/** One turn with a value in it, with a disk that takes the map when `save` says so. */
async function turn(save: () => Promise<void>) {
  const server = await startServer(stream(format.answer(['Hello'])));
  onTestFinished(() => server.close());
  const { endpoint, transport } = remote(format, server);
  const record = { settings: settingsFor(format, server.origin), models: [] };
  const providers = {
    openFor: () => Promise.resolve({ record, endpoint, transport, modelId: 'm-chat' }),
    addCost: () => Promise.resolve(),
    reserve: () => () => undefined,
  } as unknown as RemoteProviders;
  const engine = createPrivacyEngine();
  const now = {
    mode: { kind: 'auto' as const },
    sticky: { sensitivity: 'public', deviceOnly: false } as const,
    floor: 'public' as const,
    policy: DEFAULT_ROUTE_POLICY,
    models: [MODEL],
    rules: '',
  };
  const plan = await planTurn(
    {
      analyze: (texts) => Promise.resolve(texts.map((text) => engine.analyze(text))),
      setDictionary: () => undefined,
      close: () => Promise.resolve(),
    },
    {
      circumstances: Promise.resolve(now),
      prompt: [{ role: 'user', content: 'Write to ann@contoso.com' }],
      wish: { request: { kind: 'model', modelId: MODEL.id } },
    },
  );
  const answer = remoteGenerate(
    {
      providers,
      policy: DEFAULT_ROUTE_POLICY,
      loadMap: () => Promise.resolve(null),
      saveMap: save,
      now: () => Promise.resolve(now),
    },
    {
      plan,
      modelId: MODEL.id,
      sampling: {},
      conversationId: 'c',
      messageId: 'm',
      signal: new AbortController().signal,
    },
  );
  const ended = (async () => {
    for (let next = await answer.next(); next.done !== true;) next = await answer.next();
  })();
  return { ended, received: server.received };
}

// The bug: the request leaves while its placeholders are still being written; Sotto is killed, and nobody can read the
// answer, or the next turn gives another value the same placeholder
test('a request waits for its placeholders to be on disk', async () => {
  const disk = Promise.withResolvers<void>();
  const asked = Promise.withResolvers<void>();
  const { ended, received } = await turn(() => {
    asked.resolve();
    return disk.promise;
  });
  await asked.promise;
  // long enough for the rest of the request to be built and sent
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(received).toHaveLength(0);
  disk.resolve();
  await ended;
  expect(received).toHaveLength(1);
});

test('placeholders that can’t be written stop the request, and say why', async () => {
  const { ended, received } = await turn(() => Promise.reject(new SottoError('DISK_FULL')));
  await expect(ended).rejects.toMatchObject({ code: 'DISK_FULL' });
  expect(received).toHaveLength(0);
});
