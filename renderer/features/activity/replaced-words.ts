import type { EgressSummary } from '../../../shared/domain/egress.ts';
import { t } from '../../../shared/messages/index.ts';
import { formatList } from '../../components/format.ts';
import { typeWords } from '../route/route-words.ts';

/** `1 × IBAN, 2 × phone number`. */
export function replacedWords(replaced: EgressSummary['replaced']): string {
  const parts = Object.entries(replaced).map(([type, count]) =>
    t('leaving.record.count', { count, type: typeWords(type) }),
  );
  return parts.length === 0 ? t('leaving.record.nothingReplaced') : formatList(parts);
}
