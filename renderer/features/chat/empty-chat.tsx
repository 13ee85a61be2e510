import { useTranslation } from 'react-i18next';

import { useSidebarShown } from '../../app/sidebar-shown.ts';
import { showSettings } from '../../app/view.ts';
import { Button } from '../../components/button.tsx';
import { assistantName } from '../assistants/assistant-name.ts';
import { StartWith } from '../assistants/start-with.tsx';
import { DownloadsLine } from '../models/downloads-line.tsx';
import { useModels } from '../models/model-store.ts';
import { UseService } from '../providers/use-service.tsx';
import { useProviders } from '../providers/provider-store.ts';
import { useCanAnswer } from './answering-model.ts';
import { useTranscript } from './transcript.ts';
import { useTurnAssistant } from './turn-setup.ts';

export function EmptyChat() {
  const { t } = useTranslation();
  const loaded = useModels((state) => state.loaded);
  const usable = useCanAnswer();
  const remote = useProviders((state) => state.items.some(({ models }) => models.length > 0));
  const temporary = useTranscript((state) => state.conversation?.temporary === true);
  const assistant = useTurnAssistant();
  // where a model on its way is told of otherwise
  const sidebarShown = useSidebarShown();
  if (!loaded) return <div className="flex-1" />;
  return (
    <div className="mx-auto flex w-full max-w-180 flex-1 flex-col justify-end px-6 pb-8">
      <h2 className="text-title font-semibold text-balance">
        {usable && assistant !== null
          ? t('assistants.chosenTitle', { name: assistantName(assistant) })
          : t(!usable ? 'chat.noModelTitle' : temporary ? 'chat.temporaryTitle' : 'chat.newTitle')}
      </h2>
      <p className="mt-1 max-w-110 text-ink-muted">
        {t(
          !usable
            ? 'chat.noModelBody'
            : temporary
              ? 'chat.temporaryBody'
              : remote
                ? 'chat.newBodyProviders'
                : 'chat.newBody',
        )}
      </p>
      {!usable && (
        <div className="mt-4 flex flex-wrap gap-2">
          <Button look="primary" onClick={() => showSettings('models')}>
            {t('chat.addModel')}
          </Button>
          {!remote && <UseService />}
        </div>
      )}
      {!usable && !sidebarShown && (
        <div className="-mx-4 mt-4 flex max-w-80 flex-col">
          <DownloadsLine />
        </div>
      )}
      {usable && <StartWith />}
    </div>
  );
}
