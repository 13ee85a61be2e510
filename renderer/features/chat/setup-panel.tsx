import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useView } from '../../app/view.ts';
import { Choice } from '../../components/choice.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { fieldLook } from '../../components/text-field.tsx';
import { assistantName } from '../assistants/assistant-name.ts';
import { useAssistants } from '../assistants/assistant-store.ts';
import { ChosenSamplingFields } from '../assistants/chosen-sampling.tsx';
import { sensitivityWords } from '../route/route-words.ts';
import { useSettings } from '../settings/settings-store.ts';
import { configure, useSetup } from './turn-setup.ts';

const NONE = '';

/** How this conversation is answered: by whom, with which instructions and parameters. */
export function SetupPanel() {
  const { t } = useTranslation();
  const setup = useSetup();
  const items = useAssistants((state) => state.items);
  const general = useSettings((state) => state.systemPrompt);
  const close = (): void => useView.setState({ panel: null });
  if (setup === null) {
    return (
      <SidePanel title={t('assistants.panel')} onClose={close}>
        {null}
      </SidePanel>
    );
  }
  const { assistant, prompt, sampling } = setup;
  const shown = items.filter(({ id, starter }) => starter?.hidden !== true || id === assistant?.id);
  const options = [
    { value: NONE, label: t('assistants.none') },
    ...shown.map((one) => ({ value: one.id, label: assistantName(one) })),
    ...(assistant === null || shown.some(({ id }) => id === assistant.id)
      ? []
      : [{ value: assistant.id, label: t('assistants.panelDeleted', { name: assistantName(assistant) }) }]),
  ];
  return (
    <SidePanel title={t('assistants.panel')} onClose={close}>
      <div className="space-y-6 px-5 pb-8">
        <section>
          <h3 className="mb-1 text-chrome font-medium">{t('assistants.pick')}</h3>
          <Choice
            label={t('assistants.pick')}
            className="w-full"
            value={assistant?.id ?? NONE}
            options={options}
            onChange={(id) =>
              id !== (assistant?.id ?? NONE) && void configure({ assistantId: id === NONE ? null : id })
            }
          />
          <p className="mt-1 text-meta text-ink-muted">
            {assistant !== null && assistant.floor !== 'public'
              ? t('assistants.chosenFloor', { sensitivity: sensitivityWords(assistant.floor) })
              : t('assistants.panelAssistantHint')}
          </p>
        </section>
        <OwnPrompt
          kept={prompt}
          otherwise={assistant?.prompt ?? general}
          hint={
            assistant === null
              ? t('assistants.panelPromptGeneral')
              : t('assistants.panelPromptOf', { name: assistantName(assistant) })
          }
        />
        <section>
          <h3 className="text-chrome font-medium">{t('assistants.parameters')}</h3>
          <p className="mt-0.5 mb-3 text-meta text-ink-muted">{t('assistants.parametersHint')}</p>
          <ChosenSamplingFields value={sampling} onChange={(next) => void configure({ sampling: next })} />
        </section>
      </div>
    </SidePanel>
  );
}

interface OwnPromptProps {
  readonly kept: string | null;
  /** What counts while there is none. */
  readonly otherwise: string;
  readonly hint: string;
}

/** Kept when the field is left. */
function OwnPrompt({ kept, otherwise, hint }: OwnPromptProps) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState(kept ?? '');
  useEffect(() => setText(kept ?? ''), [kept]);
  const commit = (): void => {
    const next = text.trim() === '' ? null : text;
    if (next !== kept) void configure({ prompt: next });
  };
  return (
    <section>
      <label htmlFor={id} className="mb-1 block text-chrome font-medium">
        {t('assistants.panelPrompt')}
      </label>
      <textarea
        id={id}
        dir="auto"
        rows={6}
        maxLength={100_000}
        value={text}
        placeholder={otherwise}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setText(event.target.value)}
        onBlur={commit}
        className={`${fieldLook} w-full resize-y`}
      />
      <p id={`${id}-hint`} className="mt-1 text-meta text-ink-muted">
        {hint}
      </p>
    </section>
  );
}
