import { createHash } from 'node:crypto';

import type { ImportSource } from '../../../../shared/contract/transfer.ts';
import type { PortableMessage } from '../portable.ts';
import { orderTree } from './order-tree.ts';
import type { LeftOut, Recognised } from './recognised.ts';

/** A message of another program's tree. */
export interface ForeignNode {
  readonly id: string;
  readonly parent: string | null;
  /** Null: Sotto has no place for it, and what hangs on it hangs on its parent. */
  readonly said: { readonly role: 'user' | 'assistant'; readonly text: string } | null;
  /** Milliseconds since 1970-01-01 UTC; null: not told. */
  readonly at: number | null;
}

export interface ForeignConversation {
  readonly source: ImportSource;
  /** What the other program calls it. */
  readonly id: string;
  readonly title: string;
  readonly createdAt: number | null;
  readonly updatedAt: number | null;
  readonly nodes: readonly ForeignNode[];
  /** Last message of the branch on show. */
  readonly leaf: string | null;
  readonly leftOut: LeftOut;
}

const TITLE_LENGTH = 1000;
/**
 * Hex digits that the ids of a conversation and its messages begin with: they lie together in the index of ids then,
 * where each would else cost a page of its own to read and write. The 80 bits that are left tell its messages apart.
 */
const SHARED_DIGITS = 12;

/**
 * Another program's conversation as one of ours. Ids are made of theirs, so that the same export again adds nothing, and
 * ids that two of their conversations share (a copied one) stay apart.
 */
export function foreignTree(conversation: ForeignConversation): Recognised {
  const { source, leaf, leftOut } = conversation;
  const title = conversation.title.trim().slice(0, TITLE_LENGTH);
  const { ordered, broken } = orderTree(conversation.nodes);
  if (!ordered.some(({ said }) => said !== null)) return { problem: 'empty', title: title === '' ? null : title };

  const treeId = idOf(source, conversation.id);
  const newId = (id: string): string =>
    treeId.slice(0, SHARED_DIGITS) + idOf(source, conversation.id, id).slice(SHARED_DIGITS);
  const began = conversation.createdAt ?? earliest(ordered) ?? conversation.updatedAt ?? 0;
  /** By their id: the nearest one that was taken, itself or above it. */
  const taken = new Map<string, string | null>();
  const messages: PortableMessage[] = [];
  let last = began;
  for (const { id, parent, said, at } of ordered) {
    const above = parent === null ? null : (taken.get(parent) ?? null);
    if (said === null) {
      taken.set(id, above);
      continue;
    }
    last = at ?? last;
    taken.set(id, newId(id));
    messages.push({
      id: newId(id),
      parent: above,
      role: said.role,
      content: said.text,
      state: 'complete',
      createdAt: last,
      lineage: null,
      error: null,
    });
  }
  return {
    source,
    leftOut,
    ...(broken ? { warning: 'broken-tree' as const } : {}),
    tree: {
      id: treeId,
      title: title === '' ? (messages[0]?.content.trim().split('\n')[0] ?? '').slice(0, 80) : title,
      titled: title !== '',
      mode: { kind: 'auto' },
      pinned: false,
      createdAt: began,
      updatedAt: Math.max(conversation.updatedAt ?? began, ...messages.slice(-1).map(({ createdAt }) => createdAt)),
      leaf: (leaf === null ? undefined : taken.get(leaf)) ?? messages.at(-1)?.id ?? null,
      sensitivity: null,
      sticky: null,
      retention: { kind: 'default' },
      messages,
    },
  };
}

/** 128 bits of SHA-256, hex. */
function idOf(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

function earliest(nodes: readonly ForeignNode[]): number | null {
  const times = nodes.flatMap(({ at }) => (at === null ? [] : [at]));
  return times.length === 0 ? null : times.reduce((a, b) => Math.min(a, b));
}
