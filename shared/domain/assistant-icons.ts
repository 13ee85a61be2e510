/** Plain line icons that an assistant can have: named for what they stand for, drawn by the window. */
export const ASSISTANT_ICONS = [
  'chat',
  'summary',
  'translate',
  'code',
  'letter',
  'pen',
  'book',
  'list',
  'idea',
  'question',
  'numbers',
  'scales',
  'health',
  'money',
  'work',
  'study',
  'tools',
  'home',
  'travel',
  'food',
] as const;

export type AssistantIcon = (typeof ASSISTANT_ICONS)[number];
