import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { parseProxy } from '../../../shared/domain/proxy-address.ts';
import { TextField } from '../../components/text-field.tsx';
import { LockedNote } from '../policy/locked-note.tsx';
import { usePolicyEntry } from '../policy/use-policy-entry.ts';
import { saveSettings, useSettings } from '../settings/settings-store.ts';

/** What models, and new versions, are fetched through. Kept when the field is left or Enter is pressed. */
export function DownloadProxy() {
  const { t } = useTranslation();
  const saved = useSettings((state) => state.downloadProxy) ?? '';
  const [text, setText] = useState(saved);
  const [wrong, setWrong] = useState(false);
  const decided = usePolicyEntry('providers.proxy');
  useEffect(() => setText(saved), [saved]);
  const commit = (): void => {
    const next = text.trim();
    const bad = next !== '' && parseProxy(next) === null;
    setWrong(bad);
    if (!bad && next !== saved) void saveSettings({ downloadProxy: next === '' ? null : next });
  };
  return (
    <section className="mt-10">
      <h2 className="mb-2 text-section font-semibold">{t('models.proxyTitle')}</h2>
      <TextField
        label={t('models.proxyLabel')}
        hint={decided === undefined ? t('models.proxyHint') : <LockedNote />}
        error={wrong ? t('models.proxyInvalid') : null}
        mono
        dir="ltr"
        spellCheck={false}
        autoComplete="off"
        maxLength={300}
        className="max-w-100"
        disabled={decided !== undefined}
        value={decided === undefined ? text : ''}
        onChange={(event) => {
          setText(event.target.value);
          setWrong(false);
        }}
        onBlur={commit}
        onKeyDown={(event) => event.key === 'Enter' && commit()}
      />
    </section>
  );
}
