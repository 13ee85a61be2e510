import type { UpdateState } from '../../shared/contract/updates.ts';
import type {
  Appearance,
  Conversation,
  LocalModel,
  Message,
  MessageInBranch,
  Provider,
  Settings,
  StreamEvent,
  VaultStatus,
} from '../../shared/contract.ts';
import type { Tag } from '../../shared/contract/tags.ts';
import type { EgressRecord } from '../../shared/domain/egress.ts';
import { DEFAULT_APPEARANCE, DEFAULT_SETTINGS } from '../../shared/domain/default-settings.ts';
import type { ErrorCode } from '../../shared/errors.ts';

/** Everything the pretended core knows. Development and tests only. */
export interface FakeStore {
  vault: VaultStatus;
  appearance: Appearance;
  settings: Settings;
  conversations: Conversation[];
  messages: Map<string, Message>;
  tags: readonly Omit<Tag, 'conversations'>[];
  models: LocalModel[];
  providers: readonly Provider[];
  /** Oldest first. */
  ledger: readonly EgressRecord[];
  updates: UpdateState;
  passphrase: string;
  /** What the next answer says; null answers with `failWith`. */
  answer: string;
  failWith: ErrorCode | null;
  /** Milliseconds between pieces of an answer. */
  pace: number;
  inspectError: ErrorCode | null;
  sendError: ErrorCode | null;
  listeners: Set<(event: StreamEvent<'changes'>) => void>;
}

const NEWER: UpdateState = {
  mode: 'notify',
  server: 'updates.contoso.example',
  current: '0.1.0',
  askedAt: Date.UTC(2026, 9, 12, 8, 30),
  problem: null,
  found: {
    release: '0.2.0',
    notes: 'Answers begin sooner, and tables can be copied.',
    bytes: 148_000_000,
    state: 'found',
    done: 0,
    by: 'installer',
    path: null,
  },
};

export function emptyStore(): FakeStore {
  return {
    vault: { state: 'none', slots: [], keychain: 'available', canUnlockSilently: false },
    appearance: DEFAULT_APPEARANCE,
    settings: DEFAULT_SETTINGS,
    conversations: [],
    messages: new Map(),
    tags: [],
    models: [],
    providers: [],
    ledger: [],
    updates: NEWER,
    passphrase: 'correct horse battery',
    answer: 'Certainly.',
    failWith: null,
    pace: 24,
    inspectError: null,
    sendError: null,
    listeners: new Set(),
  };
}

export function tell(store: FakeStore, event: StreamEvent<'changes'>): void {
  for (const listener of store.listeners) listener(event);
}

export function putMessages(store: FakeStore, conversation: Conversation, messages: readonly Message[]): void {
  for (const message of messages) {
    const { siblingIds: _, ...plain } = message as MessageInBranch;
    store.messages.set(message.id, plain);
  }
  store.conversations.push({ ...conversation, leafId: messages.at(-1)?.id ?? null });
}

export function childrenOf(store: FakeStore, conversationId: string, parentId: string | null): Message[] {
  return [...store.messages.values()].filter((m) => m.conversationId === conversationId && m.parentId === parentId);
}

const known = new Map<string, Message[]>();

/** From the top of the conversation down to a leaf. A long branch is walked once, so that the page's own speed shows. */
export function branchTo(store: FakeStore, leafId: string | null): Message[] {
  const cached = known.get(leafId ?? '');
  if (cached !== undefined) return cached;
  const branch = walkTo(store, leafId);
  if (branch.length > 1000) known.set(leafId ?? '', branch);
  return branch;
}

function walkTo(store: FakeStore, leafId: string | null): Message[] {
  const branch: Message[] = [];
  for (let id = leafId; id !== null;) {
    const message = store.messages.get(id);
    if (message === undefined) break;
    branch.push(message);
    id = message.parentId;
  }
  return branch.reverse();
}

export function withSiblings(store: FakeStore, message: Message): MessageInBranch {
  const fast = store.messages.size > 2000;
  const siblingIds = fast
    ? [message.id]
    : childrenOf(store, message.conversationId, message.parentId).map(({ id }) => id);
  return { ...message, siblingIds };
}
