import { CLIPBOARD_MARK_TYPE } from '../../shared/shell.ts';
import { useAppearance } from './appearance.ts';
import { shell } from './client/core.ts';

/** What is copied here is marked as ours, so that the clipboard can be emptied of it and of nothing else. */
export function startClipboard(): void {
  document.addEventListener('copy', onCopy);
  document.addEventListener('cut', onCopy);
}

/** Puts the mark beside what is copied and has the clipboard emptied later, when that was asked for. */
export function markCopy(data: DataTransfer | null): void {
  const { clipboardSeconds: seconds } = useAppearance.getState();
  if (data === null || seconds === null) return;
  const mark = crypto.randomUUID().replaceAll('-', '');
  data.setData(CLIPBOARD_MARK_TYPE, mark);
  shell.clearClipboard(seconds, mark);
}

/** A copy command of the system's: the browser adds no mark, so what it would have copied is put there by hand. */
function onCopy(event: ClipboardEvent): void {
  if (event.defaultPrevented || event.clipboardData === null || useAppearance.getState().clipboardSeconds === null)
    return;
  const field = document.activeElement;
  const isField = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
  // a password is not copied by browsers either
  if (field instanceof HTMLInputElement && field.type === 'password') return;
  const text = isField
    ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
    : (getSelection()?.toString() ?? '');
  if (text === '') return;
  event.preventDefault();
  event.clipboardData.setData('text/plain', text);
  if (!isField) event.clipboardData.setData('text/html', selectedHtml());
  markCopy(event.clipboardData);
  // undoable, unlike a change of the value
  if (event.type === 'cut' && isField) document.execCommand('delete');
}

function selectedHtml(): string {
  const selection = getSelection();
  const holder = document.createElement('div');
  for (let i = 0; selection !== null && i < selection.rangeCount; i += 1) {
    holder.append(selection.getRangeAt(i).cloneContents());
  }
  return holder.innerHTML;
}
