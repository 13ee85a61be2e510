import type { Detector } from '../detect-context.ts';

const HANDLE = /@\w[\w.]{1,29}(?:@[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,20}){1,3})?/iy;
const NETWORK =
  'insta(?:gram)?|twitter|tiktok|telegram|snap(?:chat)?|discord|mastodon|bluesky|skype|twitch|steam|psn|xbox|reddit|venmo|github|slack';
/** Who is spoken to or written to, in front of a handle. */
const ADDRESSED =
  /(?:^|[\s(])(?:cc|ping|hey|hi|hello|dm|message|pm|ask|tell|thanks|thank you|assign(?:ed)? to|reviewed by|reported by),? $/i;
const NETWORK_BEFORE = new RegExp(`\\b(?:${NETWORK}|handle|nick(?:name)?)\\b[^\\n@]{0,24}$`, 'i');
const ON_NETWORK = new RegExp(`^ (?:is |me |her |him )?(?:on|auf|sur|en|su|op) (?:${NETWORK})\\b`, 'i');
const LEAD = 60;

/**
 * @handles in context: somebody is written to by one, or a network's name stands beside it. A bare @mention stays:
 * decorators, packages and tags look alike.
 */
export const handleDetector: Detector = {
  name: 'handle',
  detect({ text, sink }) {
    for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      if (at > 0 && !/[\s("'“,:]/.test(text.charAt(at - 1))) continue;
      HANDLE.lastIndex = at;
      const match = HANDLE.exec(text);
      if (match === null) continue;
      const end = at + match[0].replace(/\.+$/, '').length;
      // "thanks @name (#1947)": a changelog names accounts that published what it lists
      if (/^(?:[/\w({@-]|,? ?[([]{1,2}#\d)/.test(text.slice(end, end + 8))) continue;
      const before = text.slice(Math.max(0, at - LEAD), at);
      const told =
        match[0].indexOf('@', 1) > 0 ||
        ADDRESSED.test(before) ||
        NETWORK_BEFORE.test(before) ||
        ON_NETWORK.test(text.slice(end, end + 30));
      if (told) sink.add(at, end, 'username', 0.65, 'context:handle');
    }
  },
};
