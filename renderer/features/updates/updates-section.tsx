import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { UPDATE_MODES } from '../../../shared/contract/updates.ts';
import { SottoError } from '../../../shared/errors.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choice.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { formatDateTime } from '../../components/format.ts';
import { SettingRow, SettingSection } from '../../components/setting-row.tsx';
import { LockedNote } from '../policy/locked-note.tsx';
import { usePolicyEntry } from '../policy/use-policy-entry.ts';
import { saveSettings, useSettings } from '../settings/settings-store.ts';
import { toastError } from '../toasts/toasts.ts';
import { FoundRelease } from './found-release.tsx';
import { callUpdates, useUpdates } from './update-store.ts';
import type { UpdateShown } from './update-store.ts';

/** New versions: whether the company's server is asked, what it said, and putting one in place. */
export function UpdatesSection() {
  const { t } = useTranslation();
  const state = useUpdates((it) => it.state);
  const mode = useSettings((settings) => settings.updates);
  useEffect(() => void callUpdates('updates.state').catch(toastError), [mode]);
  if (state === null) return null;
  return (
    <SettingSection title={t('updates.title')}>
      {state.server === null ? (
        <p className="text-chrome text-ink-muted">{t('updates.noServer')}</p>
      ) : (
        <FromServer state={state} server={state.server} />
      )}
    </SettingSection>
  );
}

function FromServer({ state, server }: { readonly state: UpdateShown; readonly server: string }) {
  const { t } = useTranslation();
  const own = useSettings((settings) => settings.updates);
  const decided = usePolicyEntry('updates.mode');
  const [busy, setBusy] = useState(false);
  const check = (): void => {
    setBusy(true);
    callUpdates('updates.check')
      // what went wrong stands below, in words
      .catch(() => callUpdates('updates.state').catch(toastError))
      .finally(() => setBusy(false));
  };
  return (
    <>
      <SettingRow
        name={t('updates.mode')}
        hint={decided === undefined ? t('updates.modeHint', { server }) : <LockedNote />}
      >
        {decided === undefined ? (
          <Choice
            label={t('updates.mode')}
            value={own}
            options={UPDATE_MODES.map((value) => ({ value, label: t(`updates.modes.${value}`) }))}
            onChange={(updates) => void saveSettings({ updates })}
          />
        ) : (
          <span className="text-chrome">{t(`updates.modes.${state.mode}`)}</span>
        )}
      </SettingRow>
      {state.mode !== 'off' && (
        <>
          <SettingRow
            name={state.found === null ? t('updates.none') : t(`updates.states.${state.found.state}`, state.found)}
            hint={
              state.askedAt === null
                ? t('updates.neverAsked')
                : t('updates.askedAt', { when: formatDateTime(state.askedAt) })
            }
          >
            <Button busy={busy} onClick={check}>
              {t('updates.check')}
            </Button>
          </SettingRow>
          {state.found !== null && <FoundRelease found={state.found} />}
          {state.problem !== null && <ErrorNote error={new SottoError(state.problem.code, state.problem.params)} />}
        </>
      )}
    </>
  );
}
