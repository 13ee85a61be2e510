import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { CallResult } from '../../../shared/contract.ts';
import { core, shell } from '../../app/client/core.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choice.tsx';
import { formatBytes, formatDateTime } from '../../components/format.ts';
import { NumberInput } from '../../components/number-input.tsx';
import { SettingRow, SettingSection } from '../../components/setting-row.tsx';
import { LockedNote } from '../policy/locked-note.tsx';
import { usePolicyEntry } from '../policy/use-policy-entry.ts';
import { saveSettings, useSettings } from '../settings/settings-store.ts';
import { toastError, toasts } from '../toasts/toasts.ts';
import { RestoreDialog } from './restore-dialog.tsx';

type Kept = CallResult<'backup.list'>;
const HOW_OFTEN = ['off', 'daily', 'weekly'] as const;

export function BackupSection() {
  const { t } = useTranslation();
  const { every, keep } = useSettings((state) => state.backups);
  const forbidden = usePolicyEntry('backups.allowed')?.value === 'false';
  const required = usePolicyEntry('backups.every')?.value;
  const [kept, setKept] = useState<Kept | null>(null);
  const [busy, setBusy] = useState<'here' | 'elsewhere' | null>(null);
  const [restoring, setRestoring] = useState(false);

  const reload = useCallback(async () => {
    try {
      setKept(await core.call('backup.list', {}));
    } catch (error) {
      toastError(error);
    }
  }, []);
  useEffect(() => void reload(), [reload, every, required]);

  const make = async (where: 'here' | 'elsewhere'): Promise<void> => {
    const path = where === 'here' ? null : await shell.pickPath('backup');
    if (where === 'elsewhere' && path === null) return;
    setBusy(where);
    try {
      const made = await core.call('backup.make', { path });
      const description = t('data.backup.madeBody', { ...made, size: formatBytes(made.bytes) });
      toasts.add({ title: t('data.backup.made'), description });
      await reload();
    } catch (error) {
      toastError(error);
    } finally {
      setBusy(null);
    }
  };

  return (
    <SettingSection title={t('data.backup.title')} hint={t('data.backup.hint')}>
      <SettingRow
        name={t('data.backup.every')}
        hint={forbidden || required !== undefined ? <LockedNote /> : t('data.backup.everyHint')}
      >
        {forbidden || required !== undefined ? (
          <span className="text-chrome">{t(`data.backup.options.${kept?.every ?? 'off'}`)}</span>
        ) : (
          <Choice
            label={t('data.backup.every')}
            value={every}
            options={HOW_OFTEN.map((value) => ({ value, label: t(`data.backup.options.${value}`) }))}
            onChange={(next) => void saveSettings({ backups: { every: next, keep } })}
          />
        )}
      </SettingRow>
      <SettingRow name={t('data.backup.keep')}>
        <NumberInput
          label={t('data.backup.keep')}
          value={keep}
          min={1}
          max={100}
          onCommit={(next) => next !== null && void saveSettings({ backups: { every, keep: next } })}
        />
      </SettingRow>
      <SettingRow name={t('data.backup.now')} hint={forbidden ? <LockedNote /> : t('data.backup.nowHint')}>
        <div className="flex flex-wrap gap-2">
          <Button busy={busy === 'here'} disabled={forbidden || busy !== null} onClick={() => void make('here')}>
            {t('data.backup.here')}
          </Button>
          <Button
            busy={busy === 'elsewhere'}
            disabled={forbidden || busy !== null}
            onClick={() => void make('elsewhere')}
          >
            {t('data.backup.elsewhere')}
          </Button>
        </div>
      </SettingRow>
      <KeptList kept={kept} />
      <SettingRow name={t('data.backup.restore')} hint={forbidden ? <LockedNote /> : t('data.backup.restoreHint')}>
        <Button disabled={forbidden} onClick={() => setRestoring(true)}>
          {t('data.backup.restoreButton')}
        </Button>
      </SettingRow>
      {restoring && <RestoreDialog own={kept?.items ?? []} onClose={() => setRestoring(false)} />}
    </SettingSection>
  );
}

function KeptList({ kept }: { readonly kept: Kept | null }) {
  const { t } = useTranslation();
  if (kept === null) return null;
  if (kept.items.length === 0) {
    return <p className="border-t border-line py-3 text-chrome text-ink-muted">{t('data.backup.none')}</p>;
  }
  return (
    <ul aria-label={t('data.backup.title')}>
      {kept.items.map(({ name, at, bytes }) => (
        <li key={name} className="flex justify-between gap-6 border-t border-line py-2 text-chrome tabular-nums">
          <span>
            {formatDateTime(at)}
            {name.endsWith('-before-upgrade') && (
              <span className="text-ink-muted"> · {t('data.backup.beforeUpgrade')}</span>
            )}
          </span>
          <span className="text-ink-muted">{formatBytes(bytes)}</span>
        </li>
      ))}
    </ul>
  );
}
