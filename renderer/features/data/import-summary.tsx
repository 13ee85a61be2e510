import { useTranslation } from 'react-i18next';

import type { ImportReport } from '../../../shared/contract/transfer.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { formatList, formatNumber } from '../../components/format.ts';

/** What would come in, and what would not and why. */
export function ImportSummary({ report }: { readonly report: ImportReport }) {
  const { t } = useTranslation();
  const { conversations, messages, attachments, problems, sources } = report;
  const rows = [
    ['added', conversations.added],
    ['extended', conversations.extended],
    ['known', conversations.known],
    ['failed', conversations.failed],
    ['messages', messages.added],
    ['attachments', attachments.added],
    ['leftOut', messages.leftOut + attachments.leftOut],
  ] as const;
  return (
    <div className="space-y-3 text-chrome">
      {sources.length > 0 && (
        <p className="text-ink-muted">
          {t('data.import.from', { sources: formatList(sources.map((one) => t(`data.import.sources.${one}`))) })}
        </p>
      )}
      <dl>
        {rows
          .filter(([name, count]) => count > 0 || name === 'added')
          .map(([name, count]) => (
            <div key={name} className="flex justify-between gap-6 border-t border-line py-2">
              <dt>{t(`data.import.rows.${name}`)}</dt>
              <dd className="tabular-nums">{formatNumber(count)}</dd>
            </div>
          ))}
      </dl>
      {report.due > 0 && <p>{t('data.import.due', { count: report.due })}</p>}
      {problems.length > 0 && (
        <Disclosure title={t('data.import.problems', { count: problems.length })}>
          <ul className="max-h-48 space-y-2 overflow-y-auto">
            {problems.map(({ number, title, problem }) => (
              <li key={`${number} ${problem}`}>
                <p className="font-medium wrap-anywhere" dir="auto">
                  {t('data.import.numbered', { number })}
                  {title !== null && ` · ${title}`}
                </p>
                <p className="text-ink-muted">{t(`transfer.problems.${problem}`)}</p>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <p className="text-ink-muted">{t('data.import.scanned')}</p>
    </div>
  );
}
