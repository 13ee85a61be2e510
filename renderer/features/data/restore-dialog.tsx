import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { CallParams, CallResult, SlotKind } from '../../../shared/contract.ts';
import type { SottoError } from '../../../shared/errors.ts';
import { asSottoError } from '../../app/client/as-sotto-error.ts';
import { core, shell } from '../../app/client/core.ts';
import { stayLockedAfter } from '../../app/session.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choice.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { formatDateTime } from '../../components/format.ts';
import { Modal } from '../../components/modal.tsx';
import { SecretField } from '../../components/secret-field.tsx';
import { toasts } from '../toasts/toasts.ts';
import { keyFor } from '../unlock/key-for.ts';

type From = Pick<CallParams<'backup.restore'>, 'from'>['from'];
const WAYS: readonly SlotKind[] = ['passphrase', 'device', 'recovery'];

interface RestoreDialogProps {
  /** Those that Sotto made by itself, where they are known. */
  readonly own: CallResult<'backup.list'>['items'];
  readonly onClose: () => void;
}

/** Puts a backup in the place of the vault, or makes one of it where there is none. */
export function RestoreDialog({ own, onClose }: RestoreDialogProps) {
  const { t } = useTranslation();
  const [from, setFrom] = useState<From | null>(own[0] === undefined ? null : { kind: 'own', name: own[0].name });
  const [way, setWay] = useState<SlotKind>('passphrase');
  const [secret, setSecret] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<SottoError | null>(null);

  const choose = async (): Promise<void> => {
    const path = await shell.pickPath('restore');
    if (path !== null) setFrom({ kind: 'folder', path });
  };

  const restore = async (): Promise<void> => {
    if (from === null) return;
    setBusy(true);
    setError(null);
    try {
      const done = await stayLockedAfter(core.call('backup.restore', { from, key: keyFor(way, secret) }));
      toasts.add({ title: t('data.backup.restored'), description: t('data.backup.restoredBody', done) });
      onClose();
    } catch (thrown) {
      setError(asSottoError(thrown));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Modal
      open
      wide
      onClose={onClose}
      title={t('data.backup.restoreTitle')}
      description={t('data.backup.restoreBody')}
      actions={
        <>
          <Button look="quiet" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button
            look="danger"
            busy={busy}
            disabled={from === null || (way !== 'device' && secret === '')}
            onClick={() => void restore()}
          >
            {t('data.backup.go')}
          </Button>
        </>
      }
    >
      <div className="space-y-4 text-chrome">
        <div className="flex flex-wrap items-center gap-2">
          {own.length > 0 && (
            <Choice
              label={t('data.backup.chosen')}
              value={from?.kind === 'own' ? from.name : ''}
              options={own.map(({ name, at }) => ({ value: name, label: formatDateTime(at) }))}
              onChange={(name) => setFrom({ kind: 'own', name })}
            />
          )}
          <Button onClick={() => void choose()}>{t('data.backup.choose')}</Button>
        </div>
        {from?.kind === 'folder' && <p className="selectable font-mono wrap-anywhere">{from.path}</p>}
        <div className="flex flex-wrap items-center gap-3">
          <span>{t('data.backup.way')}</span>
          <Choice
            label={t('data.backup.way')}
            value={way}
            options={WAYS.map((value) => ({ value, label: t(`data.backup.ways.${value}`) }))}
            onChange={(next) => {
              setWay(next);
              setSecret('');
            }}
          />
        </div>
        {way !== 'device' && (
          <SecretField
            label={t(way === 'recovery' ? 'data.backup.recovery' : 'data.backup.passphrase')}
            value={secret}
            maxLength={way === 'recovery' ? 200 : 1024}
            onChange={(event) => setSecret(event.target.value)}
          />
        )}
        {error !== null && <ErrorNote error={error} />}
      </div>
    </Modal>
  );
}
