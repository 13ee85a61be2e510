import type { Session } from 'electron';

import type { DesktopFacts } from '../../shared/shell.ts';

/** Where dictionaries would be fetched from. No name ever resolves in this app (switches.ts), and this one nowhere. */
const NOWHERE = 'https://dictionaries.invalid/';

/**
 * macOS and Windows check with the system's own speller. On Linux Chromium has only dictionaries in a format of its own,
 * which it fetches from its maker: there is no spelling there.
 */
export const spellingHere = (): DesktopFacts['spelling'] => (process.platform === 'linux' ? 'none' : 'system');

export function setSpelling(session: Session, wanted: boolean): void {
  session.setSpellCheckerDictionaryDownloadURL(NOWHERE);
  session.setSpellCheckerEnabled(wanted && spellingHere() !== 'none');
}
