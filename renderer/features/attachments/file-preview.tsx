import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Attachment } from '../../../shared/contract.ts';
import type { SottoError } from '../../../shared/errors.ts';
import { asSottoError } from '../../app/client/as-sotto-error.ts';
import { core } from '../../app/client/core.ts';
import { cx } from '../../components/class-names.ts';
import { Callout } from '../../components/callout.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { formatNumber } from '../../components/format.ts';
import { Modal } from '../../components/modal.tsx';
import { Spinner } from '../../components/spinner.tsx';
import { useFileFacts } from './file-facts.ts';
import { previewFile, usePreviewedFile } from './previewed-file.ts';
import { readAsUrl } from './read-as-url.ts';

/** More than anybody scrolls through; the page stays quick. UTF-16 units. */
const SHOWN = 200_000;

const MONOSPACED: ReadonlySet<Attachment['kind']> = new Set(['code', 'csv']);

/** What a model is given of a file, or the picture itself. */
export function FilePreview() {
  const file = usePreviewedFile((state) => state.file);
  return file === null ? null : <OpenFile key={file.id} file={file} />;
}

function OpenFile({ file }: { readonly file: Attachment }) {
  const { t } = useTranslation();
  const facts = useFileFacts();
  const [content, setContent] = useState<string | null>(null);
  const [error, setError] = useState<SottoError | null>(null);
  const picture = file.kind === 'image';

  useEffect(() => {
    let live = true;
    const reading = picture
      ? core.call('attachments.data', { id: file.id }).then(({ data }) => readAsUrl(data, file.mediaType))
      : core.call('attachments.text', { id: file.id }).then(({ text }) => text);
    reading.then(
      (read) => live && setContent(read),
      (thrown: unknown) => live && setError(asSottoError(thrown)),
    );
    return () => {
      live = false;
    };
  }, [file, picture]);

  return (
    <Modal
      open
      wide
      passing
      onClose={() => previewFile(null)}
      title={file.name}
      description={`${t(`attachments.kinds.${file.kind}`)} · ${facts(file)}`}
    >
      {error !== null && <ErrorNote error={error} />}
      {content === null && error === null && <Spinner size={16} />}
      <FileNote file={file} />
      {content !== null && content !== '' && (
        <div tabIndex={0} role="region" aria-label={file.name} className="mt-3 max-h-[55vh] overflow-auto">
          {picture ? (
            <img src={content} alt={file.name} className="max-h-[52vh] max-w-full object-contain" />
          ) : (
            <pre
              dir="auto"
              className={cx(
                'whitespace-pre-wrap wrap-anywhere select-text',
                MONOSPACED.has(file.kind) ? 'font-mono text-code' : 'font-sans',
              )}
            >
              {content.slice(0, SHOWN)}
              {content.length > SHOWN && '…'}
            </pre>
          )}
        </div>
      )}
    </Modal>
  );
}

/** What is not as one would think. */
function FileNote({ file }: { readonly file: Attachment }) {
  const { t } = useTranslation();
  if (file.state === 'partial') {
    return <Callout title={t('attachments.partialNote', { characters: formatNumber(file.characters) })} />;
  }
  if (file.state === 'read') return null;
  return <Callout title={t(file.kind === 'image' ? 'attachments.pictureNote' : 'attachments.noTextNote')} />;
}
