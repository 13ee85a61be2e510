/** Ids of conversations that are kept in memory only, and of everything in them, begin with this. */
export const TEMPORARY_PREFIX = 'temporary-';

export const isTemporaryId = (id: string): boolean => id.startsWith(TEMPORARY_PREFIX);
