import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { CallResult } from '../../../shared/contract.ts';
import type { PurgeScope, Receipt } from '../../../shared/contract/purge.ts';
import { core } from '../../app/client/core.ts';
import { useView } from '../../app/view.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choice.tsx';
import { Modal } from '../../components/modal.tsx';
import { SettingRow, SettingSection } from '../../components/setting-row.tsx';
import { TextField } from '../../components/text-field.tsx';
import { openTranscript } from '../chat/transcript.ts';
import { LockedNote } from '../policy/locked-note.tsx';
import { reloadConversations } from '../sidebar/conversation-store.ts';
import { toastError, toasts } from '../toasts/toasts.ts';
import { DestroyProfile } from './destroy-profile.tsx';
import { PurgeLine } from './purge-line.tsx';

const AGES = [7, 30, 90, 365] as const;

interface Asked {
  readonly scope: PurgeScope;
  readonly counts: CallResult<'purge.preview'>;
}

/** Destroying by hand: older than, everything, the vault itself. */
export function PurgeSection({ hold, onDone }: { readonly hold: boolean; readonly onDone: () => Promise<void> }) {
  const { t } = useTranslation();
  const [age, setAge] = useState<string>('90');
  const [asked, setAsked] = useState<Asked | null>(null);

  const ask = async (scope: PurgeScope): Promise<void> => {
    try {
      setAsked({ scope, counts: await core.call('purge.preview', scope) });
    } catch (error) {
      toastError(error);
    }
  };

  return (
    <SettingSection title={t('retention.purge.title')} hint={t('retention.purge.hint')}>
      <SettingRow name={t('retention.purge.older')} {...(hold ? { hint: <LockedNote /> } : {})}>
        <div className="flex flex-wrap gap-2">
          <Choice
            label={t('retention.purge.age')}
            value={age}
            options={AGES.map((days) => ({ value: String(days), label: t('retention.days', { count: days }) }))}
            onChange={setAge}
          />
          <Button disabled={hold} onClick={() => void ask({ scope: 'older-than', days: Number(age) })}>
            {t('retention.purge.olderButton')}
          </Button>
        </div>
      </SettingRow>
      <SettingRow name={t('settings.privacy.eraseName')} hint={hold ? <LockedNote /> : t('settings.privacy.eraseHint')}>
        <Button className="text-danger!" disabled={hold} onClick={() => void ask({ scope: 'all' })}>
          {t('settings.privacy.eraseButton')}
        </Button>
      </SettingRow>
      <DestroyProfile hold={hold} />
      {asked !== null && <PurgeDialog asked={asked} onClose={() => setAsked(null)} onDone={onDone} />}
    </SettingSection>
  );
}

interface PurgeDialogProps {
  readonly asked: Asked;
  readonly onClose: () => void;
  readonly onDone: () => Promise<void>;
}

/** The one thing that can't be undone: says what goes, and is confirmed by a typed word. */
function PurgeDialog({ asked: { scope, counts }, onClose, onDone }: PurgeDialogProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const word = t('settings.privacy.eraseWord');
  const nothing = scope.scope !== 'all' && counts.conversations === 0;

  const purge = async (): Promise<void> => {
    setBusy(true);
    try {
      const receipt: Receipt = await core.call('purge.run', scope);
      useView.setState({ conversationId: null, panel: null, target: null });
      await openTranscript(null);
      await reloadConversations();
      toasts.add({ title: t('retention.purge.done'), description: t('settings.privacy.erasedDetail', receipt) });
      onClose();
      await onDone();
    } catch (error) {
      toastError(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Modal
      open
      onClose={onClose}
      title={t(scope.scope === 'all' ? 'settings.privacy.eraseTitle' : 'retention.purge.olderTitle')}
      description={nothing ? t('retention.purge.nothing') : t('retention.purge.goes', counts)}
      actions={
        <>
          <Button look="quiet" onClick={onClose}>
            {t(nothing ? 'common.close' : 'common.cancel')}
          </Button>
          {!nothing && (
            <Button
              look="danger"
              busy={busy}
              disabled={typed.trim().toLowerCase() !== word}
              onClick={() => void purge()}
            >
              {t('common.delete')}
            </Button>
          )}
        </>
      }
    >
      {busy && <PurgeLine />}
      {!nothing && !busy && (
        <TextField
          label={t('settings.privacy.eraseConfirm', { word })}
          value={typed}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
    </Modal>
  );
}
