import { useEffect, useState } from 'react';

import { trustedAtLeast } from '../../../shared/domain/zone.ts';
import type { Zone } from '../../../shared/domain/zone.ts';
import type { CallParams } from '../../../shared/contract.ts';
import { useProviders } from '../providers/provider-store.ts';
import type { TurnPlan } from './use-turn-plan.ts';

type Shown = CallParams<'chat.send'>['shown'];

export interface ShownFirst {
  /** What a person asks for by a key or button. */
  readonly submit: () => void;
  /** Asked for, and held until it is known where it goes. */
  readonly waiting: boolean;
}

interface SendActions {
  readonly send: (shown: Shown) => void;
  /** The words would go further out than what was on show when they were sent: the new preview is on show now. */
  readonly movedOut: () => void;
}

/** Sends no words before their preview is there, and then only as it says. Without providers there is nothing to hold. */
export function useShownFirst(plan: TurnPlan, { send, movedOut }: SendActions): ShownFirst {
  const mayLeave = useProviders((state) => state.items.length > 0);
  const [asked, setAsked] = useState<{ readonly text: string; readonly seen: Zone | null } | null>(null);

  // oxlint-disable-next-line react-hooks/exhaustive-deps -- looks at every change of the plan while one is awaited
  useEffect(() => {
    if (asked === null) return;
    // whoever goes on writing has changed their mind
    if (asked.text !== plan.text) return setAsked(null);
    if (!plan.current) return;
    setAsked(null);
    const now = zoneOf(plan);
    if (asked.seen !== null && now !== null && !trustedAtLeast(now, asked.seen)) movedOut();
    else send(shownBy(plan));
  });

  return {
    waiting: asked !== null,
    submit() {
      if (plan.current || !mayLeave) return send(plan.current ? shownBy(plan) : undefined);
      // a refusal on show promised that it stays here, too
      setAsked({ text: plan.text, seen: plan.preview?.outcome === 'refused' ? 'device' : zoneOf(plan) });
      plan.hurry();
    },
  };
}

function zoneOf({ preview }: TurnPlan): Zone | null {
  return preview?.outcome === 'go' ? preview.route.zone : null;
}

/** Undefined when there is nothing to hold the sending to: core then says itself what stands in the way. */
function shownBy({ preview }: TurnPlan): Shown {
  if (preview?.outcome !== 'go') return undefined;
  return { zone: preview.route.zone, sha256: preview.request?.sha256 ?? null };
}
