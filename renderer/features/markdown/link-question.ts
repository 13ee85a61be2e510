import { create } from 'zustand';

import { shell } from '../../app/client/core.ts';
import { onForget } from '../../app/forget.ts';
import { textMisleads } from './link-safety.ts';

export interface LinkQuestion {
  readonly href: string;
  readonly shown: string;
  readonly text: string;
  readonly lookAlike: boolean;
}

export const useLinkQuestion = create<{ readonly question: LinkQuestion | null }>(() => ({ question: null }));

onForget(() => useLinkQuestion.setState({ question: null }));

/** The shell always asks, with the real target. What looks like a trick is explained here first. */
export function askToOpen(question: LinkQuestion): void {
  if (question.lookAlike || textMisleads(question.text, question.href)) useLinkQuestion.setState({ question });
  else void shell.openExternal(question.href);
}
