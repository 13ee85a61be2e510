export const ATTACHMENT_KINDS = ['text', 'markdown', 'code', 'csv', 'pdf', 'docx', 'image'] as const;

export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

/** `read`: all of its text. `partial`: as much of it as is taken. `kept`: no text in it that could be read. */
export const ATTACHMENT_STATES = ['read', 'partial', 'kept'] as const;

export type AttachmentState = (typeof ATTACHMENT_STATES)[number];

/** What one file may be. Whoever takes a file in keeps to them, and so does the process that reads it. */
export const ATTACHMENT_LIMITS = {
  /** Of the file. */
  bytes: 32 * 1024 * 1024,
  /** Of the text taken from it, in UTF-16 units; what comes after is left out, and said to be. */
  characters: 1_000_000,
  /** Of a PDF; likewise. */
  pages: 2000,
  /** A picture that takes more memory to draw than this many pixels is refused. */
  pixels: 100_000_000,
  /** With one message. */
  count: 20,
  /** Of a name, in UTF-16 units. */
  name: 255,
} as const;
