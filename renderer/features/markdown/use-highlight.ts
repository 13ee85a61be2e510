import { useEffect, useRef, useState } from 'react';

import { onForget } from '../../app/forget.ts';
import type { HighlightAnswer, HighlightRequest } from './highlight-worker.ts';
import type { Token } from './token-list.ts';

/** UTF-16 units. Above this the spans themselves would be the slow part. */
const LONGEST = 40_000;
const CACHED = 200;

const cache = new Map<string, readonly Token[]>();
onForget(() => cache.clear());
const waiting = new Map<number, (tokens: readonly Token[] | null) => void>();
let worker: Worker | null = null;
let nextId = 0;

function ask(language: string, text: string, done: (tokens: readonly Token[] | null) => void): () => void {
  if (worker === null) {
    worker = new Worker(new URL('./highlight-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', (event: MessageEvent<HighlightAnswer>) => {
      waiting.get(event.data.id)?.(event.data.tokens);
      waiting.delete(event.data.id);
    });
  }
  const id = nextId++;
  waiting.set(id, done);
  worker.postMessage({ id, language, text } satisfies HighlightRequest);
  return () => void waiting.delete(id);
}

function remember(key: string, tokens: readonly Token[] | null): void {
  if (tokens === null) return;
  cache.set(key, tokens);
  if (cache.size > CACHED) cache.delete(cache.keys().next().value ?? '');
}

const ignore = (): void => undefined;

interface Highlighted {
  readonly source: string;
  readonly tokens: readonly Token[];
}

/** Colours for code, computed in a worker. While the text grows, what is already coloured stays and the rest is plain. */
export function useHighlight(language: string, text: string): readonly Token[] {
  const key = `${language}\n${text}`;
  const [done, setDone] = useState<Highlighted | null>(() => {
    const tokens = cache.get(key);
    return tokens === undefined ? null : { source: text, tokens };
  });
  const [asking, setAsking] = useState(false);
  const stop = useRef(ignore);
  const coloured = done?.source === text;
  useEffect(() => {
    // one question at a time: of a block that grows, the worker would still be colouring beginnings when all of it is there
    if (asking || coloured || language === '' || text.length > LONGEST) return;
    setAsking(true);
    stop.current = ask(language, text, (tokens) => {
      setAsking(false);
      remember(key, tokens);
      setDone({ source: text, tokens: tokens ?? [['', text]] });
    });
  }, [asking, coloured, language, text, key]);
  useEffect(
    () => () => {
      stop.current();
      setAsking(false);
    },
    [],
  );

  if (done === null || !text.startsWith(done.source)) return [['', text]];
  const rest = text.slice(done.source.length);
  return rest === '' ? done.tokens : [...done.tokens, ['', rest]];
}
