import { useState } from 'react';

import { finishOnboarding, useSession } from '../../app/session.ts';
import { followChanges } from '../../app/follow-changes.ts';
import { ChooseKey } from './choose-key.tsx';
import { FirstModel } from './first-model.tsx';
import { SaveRecovery } from './save-recovery.tsx';

/** Three calm steps: what opens the vault, the recovery key, a first model. */
export function Onboarding() {
  const recoveryKey = useSession((state) => state.recoveryKey);
  const [saved, setSaved] = useState(false);
  if (recoveryKey === null) return <ChooseKey />;
  if (!saved) {
    return (
      <SaveRecovery
        recoveryKey={recoveryKey}
        onSaved={() => {
          setSaved(true);
          // Copying and hashing a first model is followed from here on.
          followChanges();
        }}
      />
    );
  }
  return <FirstModel onDone={finishOnboarding} />;
}
