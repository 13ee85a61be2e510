import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { AssistantBody } from '../../../shared/contract/assistants.ts';
import { SENSITIVITIES } from '../../../shared/domain/sensitivity.ts';
import type { SottoError } from '../../../shared/errors.ts';
import { asSottoError } from '../../app/client/as-sotto-error.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choice.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { Modal } from '../../components/modal.tsx';
import { SettingRow } from '../../components/setting-row.tsx';
import { fieldLook, TextField } from '../../components/text-field.tsx';
import { modeOf, modeValue } from '../composer/mode-value.ts';
import { saveAssistant } from './assistant-actions.ts';
import { ChosenSamplingFields } from './chosen-sampling.tsx';
import { IconChoice } from './icon-choice.tsx';
import { useModeOptions } from './mode-options.ts';

export interface AssistantDraft {
  /** Left out: a new one. */
  readonly id?: string;
  readonly body: AssistantBody;
}

interface AssistantFormProps {
  readonly draft: AssistantDraft;
  readonly onClose: () => void;
}

export function AssistantForm({ draft, onClose }: AssistantFormProps) {
  const { t } = useTranslation();
  const [body, setBody] = useState(draft.body);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<SottoError | null>(null);
  const promptId = useId();
  const modes = useModeOptions(body.mode);
  const change = (part: Partial<AssistantBody>): void => setBody({ ...body, ...part });

  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      await saveAssistant({ ...body, name: body.name.trim() }, draft.id);
      onClose();
    } catch (thrown) {
      setError(asSottoError(thrown));
      setBusy(false);
    }
  };

  return (
    <Modal
      open
      wide
      onClose={onClose}
      title={draft.id === undefined ? t('assistants.newTitle') : t('assistants.editTitle', { name: draft.body.name })}
      actions={
        <>
          <Button look="quiet" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button look="primary" busy={busy} disabled={body.name.trim() === ''} onClick={() => void save()}>
            {t('assistants.save')}
          </Button>
        </>
      }
    >
      <div className="space-y-4">
        {error !== null && <ErrorNote error={error} />}
        <TextField
          label={t('assistants.name')}
          value={body.name}
          maxLength={100}
          dir="auto"
          onChange={(event) => change({ name: event.target.value })}
        />
        <IconChoice value={body.icon} onChange={(icon) => change({ icon })} />
        <div>
          <label htmlFor={promptId} className="mb-1 block text-chrome font-medium">
            {t('assistants.prompt')}
          </label>
          <textarea
            id={promptId}
            dir="auto"
            rows={7}
            maxLength={100_000}
            value={body.prompt}
            placeholder={t('assistants.promptPlaceholder')}
            aria-describedby={`${promptId}-hint`}
            onChange={(event) => change({ prompt: event.target.value })}
            className={`${fieldLook} w-full resize-y`}
          />
          <p id={`${promptId}-hint`} className="mt-1 text-meta text-ink-muted">
            {t('assistants.promptHint')}
          </p>
        </div>
        <div>
          <SettingRow name={t('assistants.model')} hint={t('assistants.modelHint')}>
            <Choice
              label={t('assistants.model')}
              className="max-w-60"
              value={modeValue(body.mode)}
              options={modes}
              onChange={(value) => change({ mode: modeOf(value) })}
            />
          </SettingRow>
          <SettingRow name={t('assistants.floor')} hint={t('assistants.floorHint')}>
            <Choice
              label={t('assistants.floor')}
              value={body.floor}
              options={SENSITIVITIES.map((value) => ({ value, label: t(`assistants.floors.${value}`) }))}
              onChange={(floor) => change({ floor })}
            />
          </SettingRow>
          <div className="border-t border-line pt-3">
            <Disclosure title={t('assistants.parameters')} hint={t('assistants.parametersHint')}>
              <ChosenSamplingFields value={body.sampling} onChange={(sampling) => change({ sampling })} />
            </Disclosure>
          </div>
        </div>
      </div>
    </Modal>
  );
}
