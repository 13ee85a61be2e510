import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { Modal } from '../../components/modal.tsx';
import { useProviders } from '../providers/provider-store.ts';
import { ExactRequests } from './exact-request.tsx';
import { ReplacementList } from './replacement-list.tsx';
import { reasonWords, sensitivityWords } from './route-words.ts';
import { RouteHead } from './route-head.tsx';
import type { TurnPlan } from './use-turn-plan.ts';

interface PrivacyDetailsProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly plan: TurnPlan;
  /** What can be done about a refusal. */
  readonly offers: ReactNode;
}

/** Where the text being written would go: why, what is replaced, and the very bytes. */
export function PrivacyDetails({ open, onClose, plan, offers }: PrivacyDetailsProps) {
  const { t } = useTranslation();
  const { preview } = plan;
  return (
    <Modal open={open} onClose={onClose} title={t('leaving.details.title')} wide passing>
      {preview === null ? <NothingYet /> : <Judged plan={plan} offers={offers} />}
    </Modal>
  );
}

function NothingYet() {
  const { t } = useTranslation();
  const none = useProviders((state) => state.items.length === 0);
  return (
    <div className="space-y-2 text-chrome text-ink-muted">
      <p className="text-ink">{t('leaving.details.nothingYet')}</p>
      <p>{t('composer.privacyDeviceBody')}</p>
      {none && <p>{t('composer.privacyNothing')}</p>}
    </div>
  );
}

function Judged({ plan, offers }: { readonly plan: TurnPlan; readonly offers: ReactNode }) {
  const { t } = useTranslation();
  const { preview } = plan;
  if (preview === null) return null;
  const { reasons, sensitivity } = preview.outcome === 'go' ? preview.route : preview;
  const leaves = preview.outcome === 'go' && preview.route.zone !== 'device';
  const replacements = preview.outcome === 'go' ? preview.replacements : [];
  return (
    <div className="space-y-5 text-chrome">
      <div>
        <RouteHead preview={preview} />
        {preview.outcome === 'refused' && <div className="mt-3 flex flex-wrap gap-2">{offers}</div>}
      </div>
      <section>
        <h3 className="mb-1 font-semibold">{t('leaving.details.reasons')}</h3>
        <ul className="space-y-1">
          {reasons.map((reason) => (
            <li key={JSON.stringify(reason)} className="border-t border-line pt-1">
              {reasonWords(reason)}
            </li>
          ))}
        </ul>
        <p className="mt-1.5 text-meta text-ink-muted">
          {t('leaving.details.sensitivity', { sensitivity: sensitivityWords(sensitivity) })}
        </p>
      </section>
      {/* what was let through may be what stands in the way, and can be taken back */}
      {(leaves || plan.keep.length > 0) && <ReplacementList plan={plan} replacements={replacements} />}
      {preview.outcome === 'go' && <ExactRequests going={preview} />}
    </div>
  );
}
