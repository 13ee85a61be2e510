import type { TagLook } from '../../../shared/domain/tag.ts';

const colours: Record<TagLook, string> = {
  square: 'var(--tag-square)',
  diamond: 'var(--tag-diamond)',
  triangle: 'var(--tag-triangle)',
  hexagon: 'var(--tag-hexagon)',
  bar: 'var(--tag-bar)',
  plus: 'var(--tag-plus)',
};

const shapes: Record<TagLook, string> = {
  square: 'M2 2h8v8H2z',
  diamond: 'M6 .8 11.2 6 6 11.2.8 6z',
  triangle: 'M6 1.2 11.4 10.8H.6z',
  hexagon: 'M3.2 1.2h5.6L11.6 6l-2.8 4.8H3.2L.4 6z',
  bar: 'M4.2 .8h3.6v10.4H4.2z',
  plus: 'M4.4 1h3.2v3.4H11v3.2H7.6V11H4.4V7.6H1V4.4h3.4z',
};

/** A tag by its shape; its name is beside it or read aloud. */
export function TagMark({ look, size = 10 }: { readonly look: TagLook; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 12 12"
      aria-hidden="true"
      className="state-mark shrink-0"
      style={{ color: colours[look] }}
    >
      <path d={shapes[look]} fill="currentColor" strokeLinejoin="round" />
    </svg>
  );
}
