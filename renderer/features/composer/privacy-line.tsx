import { useTranslation } from 'react-i18next';

import { showDialog } from '../../app/view.ts';
import { ZoneMark } from '../../components/zone-mark.tsx';
import { useTurnModel } from '../chat/turn-model.ts';

/** One sentence on where the words being written will go. */
export function PrivacyLine() {
  const { t } = useTranslation();
  const model = useTurnModel();
  return (
    <button
      type="button"
      onClick={() => showDialog('privacy')}
      className="mt-1.5 -ms-1 flex items-center gap-1.5 rounded-control px-2.5 py-1 text-meta text-ink-muted hover:bg-hover hover:text-ink"
    >
      <ZoneMark zone="device" size={9} />
      {t(model === null ? 'composer.privacyNoModel' : 'composer.privacyDevice')}
    </button>
  );
}
