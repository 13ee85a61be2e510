import { useId } from 'react';
import { useTranslation } from 'react-i18next';

import { cx } from '../../components/class-names.ts';
import { fieldLook } from '../../components/text-field.tsx';

interface CertificateFieldProps {
  readonly value: string;
  readonly error: string | null;
  readonly onChange: (value: string) => void;
}

/** The authority of a company's own, as PEM. */
export function CertificateField({ value, error, onChange }: CertificateFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-chrome font-medium">
        {t('providers.certificate')}
      </label>
      <textarea
        id={id}
        rows={4}
        value={value}
        spellCheck={false}
        dir="ltr"
        aria-invalid={error !== null || undefined}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
        className={cx(fieldLook, 'w-full resize-y font-mono text-meta')}
      />
      <p id={`${id}-hint`} className={cx('mt-1 text-meta', error === null ? 'text-ink-muted' : 'text-danger')}>
        {error ?? t('providers.certificateHint')}
      </p>
    </div>
  );
}
