/** Numbers, dates and lists as the reader's language and region write them. */
export * from '../../shared/messages/format.ts';
