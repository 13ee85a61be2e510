/** Every full-text index: what is deleted has to be gone from each. */
export const SEARCH_INDEXES = ['messages_fts', 'titles_fts', 'attachments_fts'] as const;
