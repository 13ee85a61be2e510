import { useTranslation } from 'react-i18next';

import { Button } from '../../components/button.tsx';
import { Modal } from '../../components/modal.tsx';
import { ZoneMark } from '../../components/zone-mark.tsx';
import { ExactRequests } from './exact-request.tsx';
import type { Going } from './preview.ts';

interface LeavingDialogProps {
  /** What would leave; null: not known yet, and nothing can be confirmed. */
  readonly going: Going | null;
  readonly title: string;
  readonly body: string;
  readonly confirm: string;
  /** What stands in the way, in place of the request. */
  readonly problem?: string | undefined;
  readonly onClose: () => void;
  readonly onConfirm: (going: Going) => void;
}

/** Asks before words go further out than they would by themselves, with the very bytes that would leave. */
export function LeavingDialog({ going, title, body, confirm, problem, onClose, onConfirm }: LeavingDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      open
      wide
      onClose={onClose}
      title={title}
      description={body}
      actions={
        <>
          <Button look="quiet" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button look="primary" disabled={going === null} onClick={() => going !== null && onConfirm(going)}>
            {confirm}
          </Button>
        </>
      }
    >
      <div className="space-y-3 text-chrome" aria-busy={(going === null && problem === undefined) || undefined}>
        {problem !== undefined && <p role="alert">{problem}</p>}
        {going !== null && (
          <>
            <p className="flex items-center gap-2">
              <ZoneMark zone={going.route.zone} />
              {t(`zones.${going.route.zone}`)}: {going.route.modelName}
            </p>
            <ExactRequests going={going} />
          </>
        )}
      </div>
    </Modal>
  );
}
