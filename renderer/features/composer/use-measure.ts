import { useEffect, useMemo, useRef, useState } from 'react';

import type { CallParams } from '../../../shared/contract.ts';
import { core } from '../../app/client/core.ts';
import { useAnsweringModel } from '../chat/answering-model.ts';
import { useBegins } from '../chat/turn-setup.ts';
import { useModels } from '../models/model-store.ts';
import { latestOnly } from '../route/latest-only.ts';
import type { LatestOnly } from '../route/latest-only.ts';
import type { TurnPlan } from '../route/use-turn-plan.ts';
import type { Measured } from './fullness.ts';

type Asked = CallParams<'chat.measure'>;

/** Longer than the preview waits: how full it is may be told a moment later than where it goes. */
const DELAY_MS = 450;

interface Draft {
  readonly conversationId: string | null;
  readonly parentId: string | null;
  readonly streaming: boolean;
  /** Must keep its identity while it is the same. */
  readonly attachmentIds: readonly string[];
  readonly plan: TurnPlan;
}

/** How full the context would be with what is being written; the last answer stays until there is a newer one. */
export function useMeasure({ conversationId, parentId, streaming, attachmentIds, plan }: Draft): Measured | null {
  const [known, setKnown] = useState<Measured | null>(null);
  const asking = useRef<LatestOnly<Asked> | null>(null);
  const chosen = useAnsweringModel()?.id ?? null;
  // what an assistant brings counts before there is a conversation; afterwards core knows it
  const begin = useBegins((state) => state.begin);
  // loaded or not: only a loaded model counts by itself
  const loaded = useModels((state) => (state.inference.state === 'ready' ? state.inference.modelId : null));
  const { preview, text } = plan;
  const modelId = preview?.outcome === 'go' ? preview.route.modelId : chosen;
  const params = useMemo<Asked | null>(() => {
    const nothing = parentId === null && text.trim() === '' && attachmentIds.length === 0;
    if (modelId === null || nothing) return null;
    const begins = conversationId === null ? begin : undefined;
    return { conversationId, parentId, text, attachmentIds: [...attachmentIds], modelId, begin: begins };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- asked again when an answer has ended or a model is loaded
  }, [conversationId, parentId, text, attachmentIds, modelId, begin, streaming, loaded]);

  useEffect(() => {
    const latest = latestOnly(
      (wanted: Asked) => core.call('chat.measure', wanted),
      DELAY_MS,
      (_asked, answer) => setKnown(answer.ok ? answer.value : null),
    );
    asking.current = latest;
    return () => latest.stop();
  }, []);

  useEffect(() => {
    if (params !== null) return asking.current?.want(params);
    asking.current?.stop();
    setKnown(null);
  }, [params]);

  return known;
}
