/** What the page hands to a preview, once, with a port for the answers. */
export interface PreviewRequest {
  readonly type: 'sotto-preview';
  readonly kind: PreviewKind;
  readonly text: string;
  readonly dark: boolean;
}

export type PreviewKind = 'html' | 'svg' | 'mermaid';

/** What a preview may say: numbers and words of ours, never text of its own. Sizes are CSS pixels. */
export type PreviewAnswer =
  | { readonly type: 'shown'; readonly width: number; readonly height: number }
  | { readonly type: 'failed' };
