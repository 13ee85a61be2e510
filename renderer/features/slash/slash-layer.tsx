import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Snippet } from '../../../shared/contract/assistants.ts';
import { fillSnippet, variablesOf } from '../../../shared/domain/snippet-template.ts';
import { useTranscript } from '../chat/transcript.ts';
import { configure } from '../chat/turn-setup.ts';
import { ExportDialog } from '../data/export-dialog.tsx';
import { useExportFormats } from '../data/export-formats.ts';
import { FillSnippet } from '../snippets/fill-snippet.tsx';
import { today } from '../snippets/today.ts';
import { runSlash } from './run-slash.ts';
import type { SlashItem } from './slash-items.ts';
import { SlashMenu } from './slash-menu.tsx';

interface SlashLayerProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** What is to stand in the message. `focus`: and the person goes on there. */
  readonly onText: (text: string, focus: boolean) => void;
  readonly onPickModel: () => void;
}

/** The slash menu and what it opens. */
export function SlashLayer({ open, onClose, onText, onPickModel }: SlashLayerProps) {
  const { t } = useTranslation();
  const [filling, setFilling] = useState<Snippet | null>(null);
  const [exporting, setExporting] = useState(false);
  const conversation = useTranscript((state) => state.conversation);
  const temporary = conversation?.temporary === true;
  const formats = useExportFormats().filter((one) => !temporary || one === 'markdown' || one === 'html');

  const choose = (item: SlashItem): void => {
    onClose();
    if (item.kind === 'snippet') return insert(item.snippet);
    onText('', true);
    if (item.kind === 'assistant') return void configure({ assistantId: item.assistant.id });
    if (item.command === 'model') return onPickModel();
    if (item.command === 'export') return setExporting(true);
    if (item.command === 'summarise') return onText(t('slash.summariseText'), true);
    runSlash(item.command);
  };

  const insert = (snippet: Snippet): void => {
    const asked = variablesOf(snippet.text).filter(({ name }) => name !== 'date');
    if (asked.length > 0) return setFilling(snippet);
    onText(fillSnippet(snippet.text, new Map([['date', today()]])), true);
  };

  return (
    <>
      {open && (
        <SlashMenu
          onChoose={choose}
          onText={(text, focus) => {
            onClose();
            onText(text, focus);
          }}
        />
      )}
      {filling !== null && (
        <FillSnippet
          snippet={filling}
          onClose={() => setFilling(null)}
          onInsert={(text) => {
            setFilling(null);
            // after the dialog has given the focus back
            setTimeout(() => onText(text, true));
          }}
        />
      )}
      {exporting && conversation !== null && formats.length > 0 && (
        <ExportDialog
          formats={formats}
          conversationIds={[conversation.id]}
          title={conversation.title}
          onClose={() => setExporting(false)}
        />
      )}
    </>
  );
}
