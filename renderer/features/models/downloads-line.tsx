import { useTranslation } from 'react-i18next';

import { showSettings } from '../../app/view.ts';
import { ProgressLine } from '../../components/progress-line.tsx';
import { useDownloads } from './download-store.ts';
import { downloadWords } from './download-words.ts';

/** What is being fetched, while one does something else. Leads to the models. */
export function DownloadsLine() {
  const { t } = useTranslation();
  const current = useDownloads(({ items }) => items.find((it) => it.state === 'running' || it.state === 'waiting'));
  if (current === undefined) return null;
  return (
    <button
      type="button"
      onClick={() => showSettings('models')}
      className="mx-2 mb-1 rounded-control px-2 py-1.5 text-start hover:bg-hover"
    >
      <span className="block truncate text-meta">{t('models.fetching', { name: current.name })}</span>
      <ProgressLine done={current.done} total={current.total ?? 0} label={downloadWords(current)} />
    </button>
  );
}
