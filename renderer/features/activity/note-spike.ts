import { messages, t } from '../../../shared/messages/index.ts';
import type { AuditKind } from '../../../shared/contract/audit.ts';
import { showSettings } from '../../app/view.ts';
import { toasts } from '../toasts/toasts.ts';

/** Says at once what nobody at the desk may have done. */
export function noteSpike(of: AuditKind, count: number): void {
  toasts.add({
    title: t('audit.spike.title'),
    description: t('audit.spike.body', { what: messages.t(`audit.kinds.${of}`), count }),
    actionProps: { children: t('audit.spike.look'), onClick: () => showSettings('activity') },
  });
}
