import { Lock } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { SottoError } from '../../../shared/errors.ts';
import { asSottoError } from '../../app/client/as-sotto-error.ts';
import { Button } from '../../components/button.tsx';
import { Callout } from '../../components/callout.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { SettingSection } from '../../components/setting-row.tsx';
import { reloadPolicy, usePolicy } from './policy-store.ts';
import type { PolicyShown } from './policy-store.ts';

/** What is in force, from where, and why a control is locked. */
export function PolicyPage() {
  const { t } = useTranslation();
  const policy = usePolicy((state) => state.policy);
  const [error, setError] = useState<SottoError | null>(null);
  const [busy, setBusy] = useState(false);

  const read = (how: 'policy.show' | 'policy.reload'): void => {
    setBusy(true);
    setError(null);
    reloadPolicy(how)
      .catch((thrown: unknown) => setError(asSottoError(thrown)))
      .finally(() => setBusy(false));
  };
  useEffect(() => read('policy.show'), []);

  return (
    <>
      {error !== null && <ErrorNote error={error} />}
      {policy !== null && <State policy={policy} />}
      <Button className="mt-4 mb-10" busy={busy} onClick={() => read('policy.reload')}>
        {t('policy.again')}
      </Button>
      {policy !== null && <Entries policy={policy} />}
    </>
  );
}

function State({ policy }: { readonly policy: PolicyShown }) {
  const { t, i18n } = useTranslation();
  const { problem, organisation, serial, expiresAt, signedOnly } = policy;
  if (policy.state === 'none') return <p className="text-chrome">{t('policy.noneBody')}</p>;
  const facts = [
    ...(serial === null ? [] : [t('policy.serial', { serial })]),
    ...(expiresAt === null
      ? []
      : [
          t('policy.expires', {
            date: new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long' }).format(expiresAt),
          }),
        ]),
    ...(signedOnly ? [t('policy.signedOnly')] : []),
  ];
  if (policy.state === 'fallback') {
    return (
      <Callout tone="warning" title={t('policy.fallback')}>
        {problem !== null && t(`policy.problems.${problem.code}`, { key: problem.key ?? '' })}
      </Callout>
    );
  }
  return (
    <div className="text-chrome">
      <p className="font-medium">{t('policy.inForce', { organisation: organisation ?? '' })}</p>
      {facts.length > 0 && <p className="mt-0.5 text-ink-muted">{facts.join(' · ')}</p>}
    </div>
  );
}

function Entries({ policy: { entries } }: { readonly policy: PolicyShown }) {
  const { t } = useTranslation();
  const categories = [...new Set(entries.map(({ category }) => category))];
  return categories.map((category) => (
    <SettingSection key={category} title={t(`policy.categories.${category}`)}>
      <ul>
        {entries
          .filter((entry) => entry.category === category)
          .map((entry) => (
            <li key={entry.name} className="flex items-start gap-3 border-t border-line py-2.5 text-chrome">
              <Lock size={15} aria-hidden="true" className="state-mark mt-0.5 shrink-0 text-ink-muted" />
              <div className="min-w-0 flex-1">
                <p className="font-medium">{entry.title}</p>
                <p className="text-ink-muted">{entry.help}</p>
                <p className="selectable mt-1 font-mono text-meta break-all text-ink-muted">
                  {entry.name} = {entry.value}
                </p>
                <p className="mt-0.5 text-meta text-ink-muted">{t(`policy.from.${entry.origin}`)}</p>
              </div>
            </li>
          ))}
      </ul>
    </SettingSection>
  ));
}
