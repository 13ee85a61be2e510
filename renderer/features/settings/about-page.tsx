import { CircleCheck, CircleMinus, CircleX, TriangleAlert } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { CallResult, DoctorCheck } from '../../../shared/contract.ts';
import type { SottoError } from '../../../shared/errors.ts';
import { describeCheck } from '../../../shared/messages/index.ts';
import { asSottoError } from '../../app/client/as-sotto-error.ts';
import { core } from '../../app/client/core.ts';
import { Button } from '../../components/button.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { SettingSection } from '../../components/setting-row.tsx';
import { SupportLink } from '../policy/support-link.tsx';
import { UpdatesSection } from '../updates/updates-section.tsx';

const marks = {
  ok: { Icon: CircleCheck, colour: 'text-zone-device' },
  warning: { Icon: TriangleAlert, colour: 'text-warning' },
  off: { Icon: CircleMinus, colour: 'text-ink-muted' },
  failed: { Icon: CircleX, colour: 'text-danger' },
} as const;

export function AboutPage() {
  const { t } = useTranslation();
  const [about, setAbout] = useState<CallResult<'app.about'> | null>(null);
  const [checks, setChecks] = useState<readonly DoctorCheck[] | null>(null);
  const [error, setError] = useState<SottoError | null>(null);

  const check = useCallback(() => {
    setChecks(null);
    setError(null);
    core.call('app.doctor', {}).then(
      (result) => setChecks(result.checks),
      (thrown: unknown) => setError(asSottoError(thrown)),
    );
  }, []);
  useEffect(() => {
    core.call('app.about', {}).then(setAbout, () => undefined);
    check();
  }, [check]);

  return (
    <>
      <section className="selectable mb-10 text-chrome">
        <p className="text-body">{t('settings.about.body')}</p>
        {about !== null && (
          <p className="mt-1 text-ink-muted">
            {t('settings.about.version', { version: about.version })} · {t('settings.about.licence')}
          </p>
        )}
        {about !== null && (
          <p className="mt-2 font-mono text-meta text-ink-muted">
            {about.runtime.startsWith('Electron') && `${about.runtime} · `}
            {t('settings.about.versions', about)}
          </p>
        )}
        <SupportLink />
      </section>
      <UpdatesSection />
      <SettingSection title={t('settings.about.doctor')} hint={t('settings.about.doctorHint')}>
        {error !== null && <ErrorNote error={error} />}
        <ul>
          {checks?.map((one) => (
            <Check key={one.name} check={one} />
          ))}
        </ul>
        <Button className="mt-4" busy={checks === null && error === null} onClick={check}>
          {t('settings.about.runDoctor')}
        </Button>
      </SettingSection>
    </>
  );
}

function Check({ check }: { readonly check: DoctorCheck }) {
  const { t } = useTranslation();
  const { Icon, colour } = marks[check.state];
  const { label, detail } = describeCheck(check);
  return (
    <li className="flex items-start gap-3 border-t border-line py-2.5 text-chrome">
      <Icon
        size={16}
        aria-label={t(`settings.about.states.${check.state}`)}
        className={`state-mark mt-px shrink-0 ${colour}`}
      />
      <div className="min-w-0">
        <p className="font-medium">{label}</p>
        <p className="break-words text-ink-muted">{detail}</p>
      </div>
    </li>
  );
}
