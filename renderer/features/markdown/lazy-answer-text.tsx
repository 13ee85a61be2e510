import { lazy, Suspense } from 'react';

const load = () => import('./answer-text.tsx');
const AnswerText = lazy(() => load().then((module) => ({ default: module.AnswerText })));

/** Fetched once the window stands and has nothing else to do, well before a conversation is opened. */
export function preloadAnswerText(): void {
  requestIdleCallback(() => void load(), { timeout: 2000 });
}

/** An answer as Markdown. The parser is a third of the page's code, and the first screen does not need it. */
export function LazyAnswerText({ text }: { readonly text: string }) {
  return (
    <Suspense fallback={<div className="prose whitespace-pre-wrap">{text}</div>}>
      <AnswerText text={text} />
    </Suspense>
  );
}
