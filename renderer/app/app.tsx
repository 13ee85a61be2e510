import { CSPProvider } from '@base-ui/react/csp-provider';
import { Tooltip } from '@base-ui/react/tooltip';

import { TipLayer } from '../components/tip-layer.tsx';
import { Onboarding } from '../features/onboarding/onboarding.tsx';
import { PolicyBanner } from '../features/policy/policy-banner.tsx';
import { problemWords } from '../features/problem/problem-words.ts';
import { Problem } from '../features/problem/problem.tsx';
import { TwoFactorsNeeded } from '../features/security/two-factors-needed.tsx';
import { QuickAsk } from '../features/quick-ask/quick-ask.tsx';
import { QuickAskLocked } from '../features/quick-ask/quick-ask-locked.tsx';
import { Toaster } from '../features/toasts/toaster.tsx';
import { Unlock } from '../features/unlock/unlock.tsx';
import { useSettings } from '../features/settings/settings-store.ts';
import { isQuickAsk } from './page-kind.ts';
import { Starting } from './starting.tsx';
import { useSession } from './session.ts';
import { Workspace } from './workspace.tsx';

export function App() {
  return (
    <CSPProvider disableStyleElements>
      <Tooltip.Provider delay={500}>
        <Toaster>
          <div className="flex h-full flex-col">
            <PolicyBanner />
            <div className="min-h-0 flex-1">
              <Screen />
            </div>
          </div>
          <TipLayer />
        </Toaster>
      </Tooltip.Provider>
    </CSPProvider>
  );
}

/** A first run that was left in the middle goes on where it was. */
function Opened() {
  const firstRun = useSettings((state) => state.firstRun);
  return firstRun === 'done' ? <Workspace /> : <Onboarding />;
}

function Screen() {
  const { phase, vault, failure } = useSession();
  if (isQuickAsk && phase !== 'starting') {
    return phase === 'open' && vault?.needsTwoFactors !== true ? <QuickAsk /> : <QuickAskLocked />;
  }
  if (phase === 'core-failed') return <Problem code={failure ?? 'INTERNAL'} slots={[]} coreFailed />;
  if (phase === 'starting' || vault === null) return <Starting />;
  if (phase === 'open') return vault.needsTwoFactors === true ? <TwoFactorsNeeded /> : <Opened />;
  if (vault.state === 'none' || vault.state === 'unlocked') return <Onboarding />;
  if (vault.state === 'broken') return <Problem code={vault.problem ?? 'INTERNAL'} slots={vault.slots} />;
  // the key is gone, or it opened nothing: typing it again would not help
  const obstacle = vault.problem ?? failure;
  if (obstacle !== null && problemWords(obstacle) !== 'other') return <Problem code={obstacle} slots={vault.slots} />;
  return <Unlock />;
}
