import { useTranslation } from 'react-i18next';

import { Disclosure } from '../../components/disclosure.tsx';

/** What a model thought before it answered, folded: as plain text, since it was not written to be read. */
export function Thoughts({ text, under }: { readonly text: string; readonly under: boolean }) {
  const { t } = useTranslation();
  return (
    <div className="mb-2 text-ink-muted">
      <Disclosure title={t(under ? 'answers.thinking' : 'answers.thoughts')}>
        <p className="selectable by-line max-h-80 overflow-y-auto border-s-2 border-line ps-3 text-chrome">{text}</p>
      </Disclosure>
    </div>
  );
}
