import type { ImportProblem, ImportReport, ImportSource } from '../../../../shared/contract/transfer.ts';
import type { ImportedTree } from '../../store/api.ts';

const MOST_PROBLEMS = 1000;

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Counts what becomes of each conversation of a file. */
export interface ReportBuilder {
  source(source: ImportSource): void;
  /** `number`: which conversation of the file, from 1. */
  problem(number: number, title: string | null, problem: ImportProblem): void;
  failed(): void;
  taken(state: 'added' | 'extended' | 'known', messages: { readonly added: number; readonly known: number }): void;
  leftOut(messages: number, attachments: number): void;
  attachments(added: number, known: number): void;
  due(count: number): void;
  beside(list: 'assistants' | 'snippets', added: boolean): void;
  done(): ImportReport;
}

export function reportBuilder(dryRun: boolean): ReportBuilder {
  const sources = new Set<ImportSource>();
  const conversations = { added: 0, extended: 0, known: 0, failed: 0 };
  const messages = { added: 0, known: 0, leftOut: 0 };
  const attachments = { added: 0, known: 0, leftOut: 0 };
  const problems: Writable<ImportReport['problems']> = [];
  const beside = { assistants: { added: 0, known: 0 }, snippets: { added: 0, known: 0 } };
  let due = 0;
  return {
    source: (source) => void sources.add(source),
    problem(number, title, what) {
      if (problems.length < MOST_PROBLEMS) problems.push({ number, title, problem: what });
    },
    failed: () => void (conversations.failed += 1),
    taken(state, { added, known }) {
      conversations[state] += 1;
      messages.added += added;
      messages.known += known;
    },
    leftOut(inMessages, files) {
      messages.leftOut += inMessages;
      attachments.leftOut += files;
    },
    attachments(added, known) {
      attachments.added += added;
      attachments.known += known;
    },
    due: (count) => void (due += count),
    beside: (list, added) => void (beside[list][added ? 'added' : 'known'] += 1),
    done: () => ({ dryRun, sources: [...sources], conversations, messages, attachments, ...beside, due, problems }),
  };
}

/** Of a state that the store tells: what stands in the way, or null. */
export function problemOf(state: ImportedTree['state']): 'conflict' | 'going' | null {
  return state === 'conflict' || state === 'going' ? state : null;
}
