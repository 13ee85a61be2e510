import { useTranslation } from 'react-i18next';

import { Disclosure } from '../../components/disclosure.tsx';
import { formatNumber } from '../../components/format.ts';

interface ChartTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly values: readonly number[] }[];
}

/** The figures of a chart for those who would rather read them. */
export function ChartTable({ caption, columns, rows }: ChartTableProps) {
  const { t } = useTranslation();
  return (
    <div className="mt-2">
      <Disclosure title={t('overview.table')}>
        <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={caption}>
          <table className="w-full text-chrome tabular-nums">
            <caption className="sr-only">{caption}</caption>
            <thead>
              <tr className="text-ink-muted">
                {columns.map((column, index) => (
                  <th
                    key={column}
                    scope="col"
                    className={`py-1 font-normal ${index === 0 ? 'text-start' : 'text-end'}`}
                  >
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ name, values }) => (
                <tr key={name} className="border-t border-line">
                  <th scope="row" className="py-1 text-start font-normal">
                    {name}
                  </th>
                  {values.map((value, index) => (
                    <td key={columns[index + 1]} className="py-1 text-end">
                      {formatNumber(value)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Disclosure>
    </div>
  );
}
