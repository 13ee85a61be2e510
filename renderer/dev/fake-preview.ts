import type { CallParams, CallResult } from '../../shared/contract.ts';
import { isUsable } from '../features/models/is-usable.ts';
import { fakeRoute } from './fake-route.ts';
import type { FakeStore } from './fake-store.ts';

type Preview = CallResult<'chat.preview'>;

const VALUES = [
  { type: 'email', label: 'EMAIL', pattern: /[\w.-]+@[\w.-]+\w/g },
  { type: 'iban', label: 'IBAN', pattern: /\b[A-Z]{2}\d{2}(?: ?\d{4}){4} ?\d{2}\b/g },
  { type: 'person', label: 'PERSON', pattern: /\bIda Brandt\b/g },
] as const;

const HEALTH = /biopsy|diagnos/i;

/** Decides as the real one would for the few words that the screens are shown with; it detects nothing else. */
export function fakePreview(store: FakeStore, params: CallParams<'chat.preview'>): Preview {
  const mode = store.conversations.find(({ id }) => id === params.conversationId)?.mode ?? { kind: 'auto' };
  const chosen = params.modelId ?? (mode.kind === 'model' ? mode.modelId : undefined);
  const local = store.models.some(isUsable);
  const remote = store.providers.find(({ settings, models }) =>
    models.some(({ id }) => `${settings.id}/${id}` === chosen),
  );
  const target =
    remote ??
    (chosen === undefined && mode.kind === 'auto' && params.zone !== 'device' ? store.providers[0] : undefined);
  const found = VALUES.flatMap(({ type, label, pattern }) =>
    [...params.text.matchAll(pattern)].map((match, index) => ({
      start: match.index,
      end: match.index + match[0].length,
      type,
      placeholder: `[${label}_${index + 1}]`,
    })),
  ).filter(({ start, end }) => params.keep?.includes(params.text.slice(start, end)) !== true);
  const replaced = found.map(({ type }) => ({ code: 'replaced', values: { type, count: 1 } }));
  const topic = { code: 'topic', values: { topic: 'health', count: 1 } };
  const isHealth = HEALTH.test(params.text);
  const automatic = { code: 'automatic', values: {} };

  if (target !== undefined && target.consentAt === null) {
    const reasons = [...replaced, { code: 'no-consent', values: { model: target.settings.name } }];
    return {
      outcome: 'refused',
      refusal: 'needs-consent',
      offers: ['consent', 'answer-on-device', 'choose-model'],
      sensitivity: 'personal',
      reasons,
    };
  }
  if (isHealth && remote !== undefined && params.override !== true) {
    const reasons = [
      topic,
      { code: 'above-ceiling', values: { zone: 'cloud', sensitivity: 'confidential', ceiling: 'personal' } },
    ];
    return {
      outcome: 'refused',
      refusal: 'needs-override',
      offers: ['override', local ? 'answer-on-device' : 'get-local-model', 'edit-message'],
      sensitivity: 'confidential',
      reasons,
    };
  }
  if ((isHealth || target === undefined) && !local) {
    return {
      outcome: 'refused',
      refusal: isHealth ? 'no-local-model' : 'no-model',
      offers: ['get-local-model', 'edit-message'],
      sensitivity: 'restricted',
      reasons: isHealth ? [topic, automatic] : [automatic],
    };
  }
  if (isHealth || target === undefined) {
    const route = fakeRoute(store, remote === undefined ? chosen : undefined);
    return {
      outcome: 'go',
      route: {
        ...route,
        sensitivity: isHealth ? 'restricted' : 'public',
        reasons: [isHealth ? topic : { code: 'nothing-sensitive', values: {} }, automatic],
      },
      replacements: [],
      request: null,
      instead: null,
    };
  }
  const modelId = chosen ?? `${target.settings.id}/${target.models[0]?.id}`;
  let text = params.text;
  for (const { start, end, placeholder } of found.toSorted((a, b) => b.start - a.start))
    text = text.slice(0, start) + placeholder + text.slice(end);
  const kept = (params.keep ?? []).map(() => ({ code: 'let-through', values: { type: 'person', count: 1 } }));
  return {
    outcome: 'go',
    route: {
      zone: target.settings.zone,
      modelId,
      modelName: `${target.settings.name}: ${modelId.split('/')[1]}`,
      sensitivity: found.length > 0 ? 'personal' : 'public',
      reasons: [...replaced, ...kept, automatic],
    },
    replacements: found,
    request: {
      url: `${target.settings.baseUrl}/responses`,
      body: JSON.stringify({
        model: modelId.split('/')[1],
        input: [{ role: 'user', content: [{ type: 'input_text', text }] }],
        store: false,
        stream: true,
      }),
      sha256: '9f2b6c1de0a34587b1c2d3e4f5061728394a5b6c7d8e9f00112233445566778f',
    },
    instead: null,
  };
}
