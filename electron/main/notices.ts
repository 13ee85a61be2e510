import { BrowserWindow, Notification } from 'electron';

import { t } from '../../shared/messages/index.ts';

interface Notices {
  /** Says that an answer is there, and nothing else of it. */
  answered(conversationId: string, whole: boolean): void;
}

interface NoticesOptions {
  readonly wanted: () => boolean;
  /** A notification was clicked. */
  readonly open: (conversationId: string) => void;
}

/**
 * Notifications are drawn, logged and synchronised by the system, and read over shoulders: they never hold a word of a
 * conversation, and main does not know one.
 */
export function createNotices({ wanted, open }: NoticesOptions): Notices {
  /** Held until they are gone: one that is collected no longer tells of a click. */
  const shown = new Set<Notification>();
  return {
    answered(conversationId, whole) {
      if (!wanted() || BrowserWindow.getFocusedWindow() !== null || !Notification.isSupported()) return;
      const notice = new Notification({
        title: t(whole ? 'shell.notice.ready' : 'shell.notice.broken'),
        silent: true,
      });
      const gone = (): void => void shown.delete(notice);
      notice.on('click', () => {
        gone();
        open(conversationId);
      });
      notice.on('close', gone);
      shown.add(notice);
      notice.show();
    },
  };
}
