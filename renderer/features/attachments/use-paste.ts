import type { ClipboardEvent, RefObject } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';

import { toasts } from '../toasts/toasts.ts';
import { isLongPaste, MOST_WITHOUT_FILE } from './long-paste.ts';
import { addText, pendingIn, removeFile, usePendingFiles } from './pending-files.ts';
import type { Pending } from './use-pending.ts';

interface PasteInto {
  readonly conversationId: string | null;
  readonly takesFiles: boolean;
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly pending: Pending;
  /** The message as it is to be from now on. */
  readonly change: (text: string) => void;
}

interface Paste {
  /** To be heard before the field itself hears of it. */
  readonly paste: (event: ClipboardEvent) => void;
  /** A pasted text that waits as a file goes into the message, where one would write. */
  readonly putIn: (key: number) => void;
}

/** Files that are pasted are attached, and so is a text that the field could not take without holding the page up. */
export function usePaste({ conversationId, takesFiles, area, pending, change }: PasteInto): Paste {
  const { t } = useTranslation();

  const putIn = (key: number): void => {
    // asked by a note that may have outlived the file, or the composer
    const file = pendingIn(usePendingFiles.getState(), conversationId).find((one) => one.key === key);
    const field = area.current;
    if (file?.text === undefined || field === null) return;
    const { value, selectionStart, selectionEnd } = field;
    const added = file.text.replaceAll(/\r\n?/g, '\n');
    // the place to write at is known only once the words are there
    flushSync(() => change(value.slice(0, selectionStart) + added + value.slice(selectionEnd)));
    removeFile(conversationId, file);
    field.focus();
    field.setSelectionRange(selectionStart + added.length, selectionStart + added.length);
  };

  const attach = (text: string): void => {
    const own = t('attachments.pastedName');
    const names = new Set(pending.files.map(({ name }) => name));
    let name = `${own}.txt`;
    for (let number = 2; names.has(name); number++) name = `${own} ${number}.txt`;
    const key = addText(conversationId, name, text);
    const canPutIn = pendingIn(usePendingFiles.getState(), conversationId).some(
      (one) => one.key === key && one.text !== undefined,
    );
    const note = toasts.add({
      title: t('attachments.pasted'),
      timeout: 8000,
      ...(canPutIn && {
        actionProps: {
          children: t('attachments.putIn'),
          onClick: () => {
            toasts.close(note);
            putIn(key);
          },
        },
      }),
    });
  };

  const paste = (event: ClipboardEvent): void => {
    const files = [...event.clipboardData.files];
    const take = (): void => {
      event.preventDefault();
      event.stopPropagation();
    };
    if (files.length > 0 && takesFiles) {
      take();
      pending.add(files);
      return;
    }
    const field = area.current;
    if (event.target !== field || field === null) return;
    const text = event.clipboardData.getData('text/plain');
    if (takesFiles && isLongPaste(text, field.value.length - (field.selectionEnd - field.selectionStart))) {
      take();
      attach(text);
    } else if (!takesFiles && text.length > MOST_WITHOUT_FILE) {
      take();
      toasts.add({
        title: t('attachments.pasteTooLong'),
        description: t('attachments.pasteTooLongTodo'),
        timeout: 12_000,
      });
    }
  };

  return { paste, putIn };
}
