import { trustedAtLeast } from '../../../shared/domain/zone.ts';
import type { Preview } from './preview.ts';

/** Whether words would go further out than what was on show when they were sent, or to somebody else out there. */
export function movesOut(seen: Preview | null, now: Preview | null): boolean {
  if (seen === null || now?.outcome !== 'go') return false;
  const { zone, modelId } = now.route;
  // a refusal on show promised that it stays here, too
  if (seen.outcome === 'refused') return zone !== 'device';
  if (!trustedAtLeast(zone, seen.route.zone)) return true;
  return zone === seen.route.zone && zone !== 'device' && ownerOf(modelId) !== ownerOf(seen.route.modelId);
}

/** `<provider>/<model>`. */
function ownerOf(modelId: string): string {
  return modelId.slice(0, modelId.indexOf('/'));
}
