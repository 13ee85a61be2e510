interface Stroke {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly composing: boolean;
}

/** Whether this stroke sends. Ctrl/Cmd+Enter always does; Enter alone by setting; never while an input method composes. */
export function isSubmitStroke(stroke: Stroke, sendWithEnter: boolean): boolean {
  if (stroke.key !== 'Enter' || stroke.composing || stroke.altKey) return false;
  if (stroke.ctrlKey || stroke.metaKey) return true;
  return sendWithEnter && !stroke.shiftKey;
}
