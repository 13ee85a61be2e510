import type { Download } from '../../../shared/contract/downloads.ts';
import { SottoError } from '../../../shared/errors.ts';
import { describeError, t } from '../../../shared/messages/index.ts';
import { formatBytes } from '../../components/format.ts';

/** How a download stands, in a line. */
export function downloadWords({ state, done, total, rate, error }: Download): string {
  const [got, all] = [formatBytes(done), total === null ? '…' : formatBytes(total)];
  switch (state) {
    case 'queued':
    case 'waiting':
    case 'checking':
    case 'done':
      return t(`models.${state}`);
    case 'paused':
      return t('models.paused', { done: got, total: all });
    case 'failed':
      return error === null ? '' : describeError(new SottoError(error.code, error.params).toShape());
    case 'running': {
      if (rate === 0 || total === null)
        return done === 0 ? t('models.starting') : t('models.progress', { done: got, total: all });
      const words = { done: got, total: all, rate: formatBytes(rate) };
      return t('models.runningLeft', { ...words, left: timeLeft((total - done) / rate) });
    }
  }
}

/** In the largest unit that tells enough. */
function timeLeft(seconds: number): string {
  if (seconds < 90) return t('models.secondsLeft', { count: Math.max(1, Math.round(seconds)) });
  return t('models.minutes', { count: Math.round(seconds / 60) });
}
