import { useTranslation } from 'react-i18next';

export function StepMark({ step }: { readonly step: number }) {
  const { t } = useTranslation();
  return <p className="mb-5 text-meta text-ink-muted tabular-nums">{t('onboarding.step', { step, total: 3 })}</p>;
}
