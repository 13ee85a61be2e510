import { useEffect, useReducer } from 'react';
import type { ComponentType } from 'react';

import type { AnswerTextProps } from './answer-text.tsx';
import { loadMath } from './use-math.ts';

let Loaded: ComponentType<AnswerTextProps> | null = null;

/** The Markdown parser is a third of the page's code and the first screen does not need it; a conversation waits for it. */
export async function loadAnswerText(): Promise<void> {
  Loaded ??= (await import('./answer-text.tsx')).AnswerText;
}

/** Of code and of formulas: one that is met in the middle of an answer lays out again all that is there. */
const FONTS = ['1em "JetBrains Mono Variable"', '1em KaTeX_Main', 'italic 1em KaTeX_Math'];

/**
 * Fetched once the window stands and has nothing else to do, well before a conversation is opened. Formulas and fonts after
 * it: met for the first time in the middle of an answer, they would hold up its words.
 */
export function preloadAnswerText(): void {
  requestIdleCallback(() => void loadAnswerText().then(() => requestIdleCallback(() => void preloadRest())), {
    timeout: 2000,
  });
}

async function preloadRest(): Promise<void> {
  const math = await loadMath();
  await Promise.all(FONTS.map((font) => document.fonts.load(font)));
  const { warmUp } = await import('./warm-up.ts');
  for (const step of warmUp(math)) await new Promise((done) => requestIdleCallback(() => done(step())));
}

export function LazyAnswerText(props: AnswerTextProps) {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (Loaded === null) void loadAnswerText().then(redraw);
  }, []);
  return Loaded === null ? <div className="prose by-line">{props.text}</div> : <Loaded {...props} />;
}
