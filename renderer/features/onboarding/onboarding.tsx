import { useEffect } from 'react';

import { followChanges } from '../../app/follow-changes.ts';
import { finishOnboarding, useSession } from '../../app/session.ts';
import { saveSettings, useSettings } from '../settings/settings-store.ts';
import { ChooseKey } from './choose-key.tsx';
import { FirstModel } from './first-model.tsx';
import { PrivateByDefault } from './private-by-default.tsx';
import { ResumeRecovery } from './resume-recovery.tsx';
import { SaveRecovery } from './save-recovery.tsx';

/** Three calm steps: the vault with its recovery key, how private by default, a first model. */
export function Onboarding() {
  const recoveryKey = useSession((state) => state.recoveryKey);
  const vaultMade = useSession((state) => state.vault?.state === 'unlocked');
  const step = useSettings((state) => state.firstRun);
  // what the later steps show changes while they are shown: settings, a first model being copied
  useEffect(() => (vaultMade ? followChanges() : undefined), [vaultMade]);

  if (!vaultMade) return <ChooseKey />;
  if (step === 'recovery') {
    const next = (): void => void saveSettings({ firstRun: 'privacy' });
    return recoveryKey === null ? (
      <ResumeRecovery onDone={next} />
    ) : (
      <SaveRecovery recoveryKey={recoveryKey} onSaved={next} />
    );
  }
  if (step === 'privacy') return <PrivateByDefault onDone={() => void saveSettings({ firstRun: 'model' })} />;
  return (
    <FirstModel
      onDone={() => {
        void saveSettings({ firstRun: 'done' });
        finishOnboarding();
      }}
    />
  );
}
