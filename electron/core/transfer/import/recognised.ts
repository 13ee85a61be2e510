import type { ImportProblem, ImportSource } from '../../../../shared/contract/transfer.ts';
import type { PortableTree } from '../portable.ts';

/** What one element of a file turned out to be. */
export type Recognised =
  | {
      readonly source: ImportSource;
      readonly tree: PortableTree;
      readonly leftOut: LeftOut;
      /** It was taken, but not as it was meant. */
      readonly warning?: ImportProblem;
    }
  | { readonly problem: ImportProblem; readonly title: string | null };

/** What Sotto has no place for. */
export interface LeftOut {
  readonly messages: number;
  readonly attachments: number;
}

/** One program's way to write a conversation. Null: it is not of that program. */
export type Reader = (element: Readonly<Record<string, unknown>>) => Recognised | null;
