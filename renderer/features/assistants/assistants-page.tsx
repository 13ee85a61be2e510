import { Copy, Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Assistant, AssistantBody } from '../../../shared/contract/assistants.ts';
import { Button } from '../../components/button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { SettingSection } from '../../components/setting-row.tsx';
import { Toggle } from '../../components/toggle.tsx';
import { bodyOf, deleteAssistant, hideStarter } from './assistant-actions.ts';
import { AssistantForm } from './assistant-form.tsx';
import type { AssistantDraft } from './assistant-form.tsx';
import { assistantName } from './assistant-name.ts';
import { AssistantRow } from './assistant-row.tsx';
import { useAssistants } from './assistant-store.ts';

const EMPTY: AssistantBody = {
  name: '',
  icon: 'chat',
  prompt: '',
  mode: { kind: 'auto' },
  sampling: {},
  floor: 'public',
};

export function AssistantsPage() {
  const { t } = useTranslation();
  const items = useAssistants((state) => state.items);
  const [draft, setDraft] = useState<AssistantDraft | null>(null);
  const own = items.filter(({ starter }) => starter === undefined);
  const copy = (assistant: Assistant): void => {
    const body = bodyOf(assistant);
    setDraft({ body: { ...body, name: t('assistants.copyName', { name: body.name }).slice(0, 100) } });
  };
  const copyButton = (assistant: Assistant) => (
    <IconButton label={t('assistants.duplicateOf', { name: assistantName(assistant) })} onClick={() => copy(assistant)}>
      <Copy size={14} aria-hidden="true" />
    </IconButton>
  );
  return (
    <>
      <p className="-mt-3 mb-6 text-chrome text-ink-muted">{t('assistants.hint')}</p>
      <SettingSection title={t('assistants.own')}>
        {own.length === 0 && <p className="mb-3 text-chrome text-ink-muted">{t('assistants.ownNone')}</p>}
        <ul className="mb-3">
          {own.map((assistant) => (
            <AssistantRow key={assistant.id} assistant={assistant}>
              <IconButton
                label={t('assistants.editOf', { name: assistant.name })}
                onClick={() => setDraft({ id: assistant.id, body: bodyOf(assistant) })}
              >
                <Pencil size={14} aria-hidden="true" />
              </IconButton>
              {copyButton(assistant)}
              <IconButton
                label={t('assistants.deleteOf', { name: assistant.name })}
                onClick={() => void deleteAssistant(assistant)}
              >
                <Trash2 size={14} aria-hidden="true" />
              </IconButton>
            </AssistantRow>
          ))}
        </ul>
        <Button icon={<Plus size={15} aria-hidden="true" />} onClick={() => setDraft({ body: EMPTY })}>
          {t('assistants.new')}
        </Button>
      </SettingSection>
      <SettingSection title={t('assistants.ours')} hint={t('assistants.oursHint')}>
        <ul>
          {items.map(
            (assistant) =>
              assistant.starter !== undefined && (
                <AssistantRow key={assistant.id} assistant={assistant}>
                  {copyButton(assistant)}
                  <span className="ms-2">
                    <Starter assistant={assistant} />
                  </span>
                </AssistantRow>
              ),
          )}
        </ul>
      </SettingSection>
      {draft !== null && <AssistantForm draft={draft} onClose={() => setDraft(null)} />}
    </>
  );
}

function Starter({ assistant }: { readonly assistant: Assistant }) {
  const { t } = useTranslation();
  const { starter } = assistant;
  if (starter === undefined) return null;
  return (
    <Toggle
      label={t('assistants.showOf', { name: assistantName(assistant) })}
      checked={!starter.hidden}
      onChange={(shown) => void hideStarter(starter.key, !shown)}
    />
  );
}
