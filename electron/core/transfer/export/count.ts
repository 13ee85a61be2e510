/** What went into a file so far. */
export interface ExportCount {
  conversations: number;
  messages: number;
  attachments: number;
}

export const nothingYet = (): ExportCount => ({ conversations: 0, messages: 0, attachments: 0 });
