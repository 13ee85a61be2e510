import { LOCKED_QUERY, QUICK_ASK_QUERY } from '../../shared/shell.ts';

const query = location.search.slice(1).split('&');

/** The small window: the composer alone. */
export const isQuickAsk = query.includes(QUICK_ASK_QUERY);

/** Opened after a lock: the device key must not open the vault by itself. */
export const startsLocked = query.includes(LOCKED_QUERY);
