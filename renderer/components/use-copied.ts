import { useEffect, useState } from 'react';

import { copyText } from './copy-text.ts';

/** Copies, and is true for a moment afterwards so that a button can say so. */
export function useCopied(): [boolean, (text: string) => void] {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 1600);
    return () => clearTimeout(timer);
  }, [copied]);
  return [copied, (text) => setCopied(copyText(text))];
}
