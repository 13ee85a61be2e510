import { SottoError } from '../../../shared/errors.ts';
import { updateFeed } from '../../../shared/domain/update-feed.ts';
import type { UpdateFeed } from '../../../shared/domain/update-feed.ts';
import { minisignComment } from '../crypto/minisign.ts';

interface FeedRules {
  /** Ed25519, 32 bytes: compiled into the build. */
  readonly key: Uint8Array;
  /** The application's id. */
  readonly product: string;
  /** The highest sequence that was believed here; 0 for none. */
  readonly sequence: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Nothing in the text is looked at before its signature has been. @throws SottoError UPDATE_NOT_SIGNED, UPDATE_INVALID, UPDATE_ROLLED_BACK, UPDATE_EXPIRED */
export function readFeed(bytes: Uint8Array, signature: string, { key, product, sequence, now }: FeedRules): UpdateFeed {
  if (minisignComment(bytes, signature, key) === null) throw new SottoError('UPDATE_NOT_SIGNED');
  const feed = parse(Buffer.from(bytes).toString('utf8'));
  if (feed.product !== product) throw new SottoError('UPDATE_INVALID');
  if (feed.sequence < sequence) throw new SottoError('UPDATE_ROLLED_BACK');
  if (feed.expires !== undefined && Date.parse(feed.expires) <= now) throw new SottoError('UPDATE_EXPIRED');
  return feed;
}

function parse(text: string): UpdateFeed {
  try {
    return updateFeed.parse(JSON.parse(text));
  } catch {
    throw new SottoError('UPDATE_INVALID');
  }
}
