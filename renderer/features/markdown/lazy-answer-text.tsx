import { useEffect, useReducer } from 'react';
import type { ComponentType } from 'react';

interface AnswerTextProps {
  readonly text: string;
}

let Loaded: ComponentType<AnswerTextProps> | null = null;

/** The Markdown parser is a third of the page's code and the first screen does not need it; a conversation waits for it. */
export async function loadAnswerText(): Promise<void> {
  Loaded ??= (await import('./answer-text.tsx')).AnswerText;
}

/** Fetched once the window stands and has nothing else to do, well before a conversation is opened. */
export function preloadAnswerText(): void {
  requestIdleCallback(() => void loadAnswerText(), { timeout: 2000 });
}

export function LazyAnswerText({ text }: AnswerTextProps) {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (Loaded === null) void loadAnswerText().then(redraw);
  }, []);
  return Loaded === null ? <div className="prose by-line">{text}</div> : <Loaded text={text} />;
}
