import { create } from 'zustand';

import { onForget } from '../../app/forget.ts';

interface Selection {
  readonly ids: ReadonlySet<string>;
  /** Where a range begins. */
  readonly anchor: string | null;
}

const nothing: Selection = { ids: new Set(), anchor: null };

/** Conversations chosen to do something with, beside the one that is open. */
export const useSelection = create<Selection>(() => nothing);

onForget(() => useSelection.setState(nothing, true));

export function clearSelection(): void {
  if (useSelection.getState().ids.size > 0) useSelection.setState(nothing, true);
}

/** What the list shows no more is not to be part of what is done with the others. */
export function deselect(gone: ReadonlySet<string>): void {
  const { ids, anchor } = useSelection.getState();
  const left = new Set([...ids].filter((id) => !gone.has(id)));
  if (left.size < ids.size) useSelection.setState({ ids: left, anchor: left.size === 0 ? null : anchor });
}

export function toggleSelected(id: string): void {
  const ids = new Set(useSelection.getState().ids);
  if (!ids.delete(id)) ids.add(id);
  useSelection.setState({ ids, anchor: id });
}

/** From where the choice began (or `from`, where nothing is chosen yet) to here, in the order of the list. */
export function selectTo(id: string, listed: readonly string[], from: string | null): void {
  const { anchor } = useSelection.getState();
  const start = listed.indexOf(anchor ?? from ?? id);
  const end = listed.indexOf(id);
  if (start < 0 || end < 0) return toggleSelected(id);
  const range = listed.slice(Math.min(start, end), Math.max(start, end) + 1);
  useSelection.setState({ ids: new Set(range), anchor: listed[start] ?? id });
}

export function selectAll(listed: readonly string[]): void {
  useSelection.setState({ ids: new Set(listed), anchor: listed[0] ?? null });
}
