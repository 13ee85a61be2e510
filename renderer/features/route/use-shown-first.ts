import { useEffect, useState } from 'react';

import type { SottoError } from '../../../shared/errors.ts';
import { trustedAtLeast } from '../../../shared/domain/zone.ts';
import type { Zone } from '../../../shared/domain/zone.ts';
import { mayLeave, useProviders } from '../providers/provider-store.ts';
import { shownOf, STAYS } from './preview.ts';
import type { Shown } from './preview.ts';
import type { TurnPlan } from './use-turn-plan.ts';

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
  /** It could not be found out where they would go: nothing was sent. */
  readonly unknown: (error: SottoError) => void;
}

/** Sends no words before their preview is there, and then only as it says. Without providers there is nothing to hold. */
export function useShownFirst(plan: TurnPlan, { send, movedOut, unknown }: SendActions): ShownFirst {
  const leaves = useProviders(mayLeave);
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
    else sendAsShown();
  });

  function sendAsShown(): void {
    if (plan.error === null) return send(shownBy(plan));
    unknown(plan.error);
    plan.refresh();
  }

  return {
    waiting: asked !== null,
    submit() {
      if (plan.current) return sendAsShown();
      if (!leaves && plan.ready) return send(STAYS);
      // a refusal on show promised that it stays here, too
      setAsked({ text: plan.text, seen: plan.preview?.outcome === 'refused' ? 'device' : zoneOf(plan) });
      plan.hurry();
    },
  };
}

function zoneOf({ preview }: TurnPlan): Zone | null {
  return preview?.outcome === 'go' ? preview.route.zone : null;
}

/** A refusal that has been lifted meanwhile was shown to nobody: what may leave now is looked at first. */
function shownBy({ preview }: TurnPlan): Shown {
  return preview?.outcome === 'go' ? shownOf(preview) : STAYS;
}
