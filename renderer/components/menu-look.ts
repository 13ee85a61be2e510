/** Shared by menus, lists and popovers, so that everything that floats looks the same. */
export const popupLook =
  'float z-50 min-w-44 overflow-y-auto rounded-surface border border-line bg-surface-raised p-1 text-chrome text-ink shadow-float outline-none max-h-(--available-height)';

export const itemLook =
  'flex min-h-7 cursor-default items-center gap-2 rounded-control px-2 py-1 outline-none select-none data-disabled:opacity-40 data-highlighted:bg-selected';
