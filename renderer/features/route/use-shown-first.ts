import { useEffect, useState } from 'react';

import type { SottoError } from '../../../shared/errors.ts';
import { mayLeave, useProviders } from '../providers/provider-store.ts';
import { movesOut } from './moves-out.ts';
import { shownOf, STAYS } from './preview.ts';
import type { Preview, Shown } from './preview.ts';
import type { TurnPlan } from './use-turn-plan.ts';

export interface ShownFirst {
  /** What a person asks for by a key or button. */
  readonly submit: () => void;
  /** Asked for, and held until it is known where it goes. */
  readonly waiting: boolean;
}

interface SendActions {
  readonly send: (shown: Shown) => void;
  /** The words would go further out than what was on show when they were sent, or to somebody else: that is on show now. */
  readonly movedOut: () => void;
  /** It could not be found out where they would go: nothing was sent. */
  readonly unknown: (error: SottoError) => void;
}

/** Sends no words before their preview is there, and then only as it says. Without providers there is nothing to hold. */
export function useShownFirst(plan: TurnPlan, { send, movedOut, unknown }: SendActions): ShownFirst {
  const leaves = useProviders(mayLeave);
  const [asked, setAsked] = useState<{ readonly text: string; readonly seen: Preview | null } | null>(null);

  // oxlint-disable-next-line react-hooks/exhaustive-deps -- looks at every change of the plan while one is awaited
  useEffect(() => {
    if (asked === null) return;
    // whoever goes on writing has changed their mind
    if (asked.text !== plan.text) return setAsked(null);
    if (!plan.current) return;
    setAsked(null);
    if (movesOut(asked.seen, plan.preview)) movedOut();
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
      setAsked({ text: plan.text, seen: plan.preview });
      plan.hurry();
    },
  };
}

/** A refusal that has been lifted meanwhile was shown to nobody: what may leave now is looked at first. */
function shownBy({ preview }: TurnPlan): Shown {
  return preview?.outcome === 'go' ? shownOf(preview) : STAYS;
}
