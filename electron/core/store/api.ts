import type { Assistant, AssistantBody, ConversationSetup, Snippet } from '../../../shared/contract/assistants.ts';
import type { NewAttachment } from './new-attachment.ts';
import type {
  Attachment,
  CallParams,
  CallResult,
  Conversation,
  ConversationMode,
  Lineage,
  Message,
  MessageState,
} from '../../../shared/contract.ts';
import type { AuditEntry } from '../../../shared/contract/audit.ts';
import type { Receipt } from '../../../shared/contract/purge.ts';
import type { Tag } from '../../../shared/contract/tags.ts';
import type { ConversationRetention } from '../../../shared/contract/retention.ts';
import type { Sensitivity } from '../../../shared/domain/sensitivity.ts';
import type { EgressRecord, EgressSummary } from '../../../shared/domain/egress.ts';
import type { ErrorCode } from '../../../shared/errors.ts';
import type { TurnDuties } from '../chat/turn-store.ts';
import type { EgressEnding, EgressIntent } from '../ledger/egress-recorder.ts';
import type { EgressQuery } from '../ledger/egress-store.ts';
import type { ModelRecord } from '../models/model-records.ts';
import type { ProviderRecord } from '../remote/provider-record.ts';
import type { Stickiness } from '../routing/route-input.ts';
import type { RedactionMap } from '../privacy/redact/redaction-map.ts';
import type { PortableConversation, PortableMessage, PortableTree } from '../transfer/portable.ts';

/**
 * Everything that can be asked of the open database. It runs in worker threads (`openStore` in store.ts, given the
 * bundled worker.ts); outside them each is a promise: `store.call(name, params)`. What a call returned is on disk.
 * New methods: a line here, a repository in repositories/; one that only reads and may take long joins READS in store.ts.
 * Times are milliseconds since 1970. Errors are DISK_FULL, PROFILE_READ_ONLY,
 * DATABASE_DAMAGED, DATABASE_BUSY, NOT_FOUND.
 */
export interface StoreApi {
  'conversations.list'(params: CallParams<'conversations.list'>): CallResult<'conversations.list'>;
  'conversations.get'(params: { id: string }): Conversation;
  /** `temporary`: in memory only, see temporary-store.ts. */
  'conversations.create'(params: {
    title: string | null;
    temporary?: boolean;
    mode?: ConversationMode;
    now: number;
  }): Conversation;
  'conversations.update'(params: {
    id: string;
    title?: string | undefined;
    pinned?: boolean | undefined;
    mode?: ConversationMode | undefined;
  }): Conversation;
  /** To all that are there, in one transaction. Returns how many those are. Throws NOT_FOUND for a tag to add that is not. */
  'conversations.organise'(params: CallParams<'conversations.organise'> & { now: number }): number;
  /** All branches, files and the placeholder map, under new ids; the title is its own unless given. */
  'conversations.duplicate'(params: { id: string; title?: string | undefined }): Conversation;
  /** False, and nothing changed, when a person has named it, or it is gone. */
  'conversations.nameByModel'(params: { id: string; title: string; answerId: string }): boolean;
  /** Out of sight, still there. Returns how many were hidden. */
  'conversations.hide'(params: { ids: string[]; now: number }): number;
  'conversations.restore'(params: { ids: string[] }): void;
  /** Ids hidden at or before that time. */
  'conversations.hidden'(params: { before: number }): string[];
  /** Past undoing: out of sight, and `restore` does nothing any more. `purge` must follow. */
  'conversations.condemn'(params: { ids: readonly string[] }): void;
  /** Destroys rows and index entries; `reclaim` must follow for the bytes to be gone from the write-ahead log too. */
  'conversations.purge'(params: {
    ids: readonly string[];
    /** Milliseconds: then it returns with what is left, so that others get a word in. Infinity does it all at once. */
    forMs: number;
  }): { conversations: number; messages: number; left: readonly string[] };
  'conversations.purgeAll'(params: Record<string, never>): { conversations: number; messages: number };
  /**
   * Before many conversations are purged: index entries are marked, not overwritten, until `index.clean`. False when
   * overwriting them one by one is quicker, and nothing was changed.
   */
  'index.loosen'(params: { ids: readonly string[] }): boolean;
  /** Leaves what is marked out of the index, for that many milliseconds; again until it is done. Does nothing if nothing is. */
  'index.clean'(params: { forMs: number }): { done: boolean };
  /** Moves the log into the database and cuts it to nothing. */
  reclaim(params: Record<string, never>): void;

  'messages.branch'(params: { id: string }): Message[];
  'messages.page'(params: CallParams<'messages.page'>): CallResult<'messages.page'>;
  'messages.selectBranch'(params: { id: string }): Conversation;
  'messages.get'(params: { id: string }): Message;
  'messages.appendTurn'(params: {
    conversationId: string | null;
    parentId: string | null;
    text: string;
    attachmentIds?: readonly string[] | undefined;
    /** Of a new conversation. */
    begin?: { readonly mode: ConversationMode; readonly setup: ConversationSetup } | undefined;
    duties?: TurnDuties | undefined;
    now: number;
  }): { conversation: Conversation; userMessage: Message; answer: Message };
  'messages.addAnswer'(params: { parentId: string; duties?: TurnDuties | undefined; now: number }): {
    conversation: Conversation;
    answer: Message;
  };
  /** An answer that ended is being written again, behind what there is. Throws NOT_FOUND when something hangs on it. */
  'messages.reopen'(params: { id: string; content: string; duties?: TurnDuties | undefined; now: number }): {
    conversation: Conversation;
    answer: Message;
  };
  'messages.saveProgress'(params: { id: string; content: string; reasoning?: string }): void;
  'messages.finish'(params: {
    id: string;
    content: string;
    /** Left out or empty: none. */
    reasoning?: string;
    state: MessageState;
    lineage: Lineage | null;
    error: ErrorCode | null;
  }): Message;
  /** After a crash: answers that were being written are marked as interrupted. Returns how many. */
  'messages.interruptStreaming'(params: Record<string, never>): number;

  /** Bytes and text in one transaction. */
  'attachments.add'(params: NewAttachment): Attachment;
  'attachments.get'(params: { id: string }): Attachment;
  'attachments.list'(params: CallParams<'attachments.list'>): CallResult<'attachments.list'>;
  'attachments.waiting'(params: CallParams<'attachments.waiting'>): CallResult<'attachments.waiting'>;
  'attachments.text'(params: { id: string }): { text: string };
  'attachments.data'(params: { id: string }): { data: Uint8Array };
  /** Throws ATTACHMENT_SENT. */
  'attachments.remove'(params: { id: string }): void;
  /** Destroys what was taken in, was never sent and waits in no composer. Returns how many. */
  'attachments.removeUnsent'(params: Record<string, never>): number;

  'drafts.get'(params: CallParams<'drafts.get'>): CallResult<'drafts.get'>;
  'drafts.put'(params: CallParams<'drafts.put'> & { now: number }): void;
  /** Words and files of the conversation that is not there yet: the others go with theirs. Returns how many. */
  'drafts.purgeBefore'(params: { time: number }): number;

  /** The person's own, in order of making. */
  'assistants.list'(params: Record<string, never>): Assistant[];
  'assistants.put'(params: { id?: string | undefined; body: AssistantBody; now: number }): Assistant;
  /** `reclaim` must follow, here and for snippets. Throws NOT_FOUND. */
  'assistants.delete'(params: { id: string }): void;
  'snippets.list'(params: Record<string, never>): Snippet[];
  'snippets.put'(params: { id?: string | undefined; name: string; text: string; now: number }): Snippet;
  'snippets.delete'(params: { id: string }): void;
  'setups.get'(params: { conversationId: string }): ConversationSetup;
  'setups.put'(params: { conversationId: string; setup: ConversationSetup }): void;
  /** Every conversation that uses it says what it says now. */
  'setups.follow'(params: { assistant: Assistant }): void;

  search(params: CallParams<'search'>): CallResult<'search'>;
  /** Who has answered, by reference. */
  'search.models'(params: Record<string, never>): CallResult<'search.models'>;

  'tags.list'(params: Record<string, never>): CallResult<'tags.list'>;
  /** Throws TAG_EXISTS, as does `tags.update`. */
  'tags.create'(params: CallParams<'tags.create'> & { now: number }): Tag;
  'tags.update'(params: CallParams<'tags.update'>): Tag;
  'tags.delete'(params: { id: string }): void;

  'models.list'(params: Record<string, never>): ModelRecord[];
  'models.get'(params: { id: string }): ModelRecord | null;
  'models.put'(params: ModelRecord): void;
  'models.remove'(params: { id: string }): void;

  'settings.get'(params: { key: string }): unknown;
  'settings.set'(params: { key: string; value: unknown }): void;

  /** Null when nothing has been replaced in that conversation. */
  'redaction.get'(params: { conversationId: string }): RedactionMap | null;
  'redaction.put'(params: { conversationId: string; map: RedactionMap }): void;

  'providers.list'(params: Record<string, never>): ProviderRecord[];
  'providers.put'(params: ProviderRecord): void;
  /** Its key in the database goes with it. */
  'providers.remove'(params: { id: string }): void;
  'providers.key'(params: { id: string }): string | null;
  'providers.setKey'(params: { id: string; key: string | null }): void;

  'stickiness.get'(params: { conversationId: string }): Stickiness | null;

  /** On disk when it returns: only then may the request leave. `withoutBody`: its hash and size are kept, not the bytes. */
  'egress.begin'(params: EgressIntent & { readonly withoutBody?: boolean }): void;
  'egress.complete'(params: { id: string; ending: EgressEnding }): void;
  /** Oldest first unless `newestFirst`. */
  'egress.list'(params: EgressQuery): { items: EgressSummary[]; nextCursor: string | null };
  'egress.get'(params: { id: string }): EgressRecord | null;
  /** Destroys records from before that time. Returns how many. */
  'egress.purgeBefore'(params: { time: number }): number;
  /** How many requests left, or may have. */
  'egress.sent'(params: Record<string, never>): number;
  /** Writes an answer's cost, in US dollars, on the newest request of its message; null: not known. */
  'egress.setCost'(params: { messageId: string; cost: number | null }): void;
  /** What chat requests since that time cost, by provider; `unknown`: how many have no known cost. */
  'egress.spent'(params: { from: number }): readonly { providerId: string; spent: number; unknown: number }[];

  /** Rows and bytes of text and files; temporary conversations are not among them. */
  'overview.stored'(params: Record<string, never>): {
    conversations: number;
    messages: number;
    messageBytes: number;
    attachments: number;
    attachmentBytes: number;
    requests: number;
    requestBytes: number;
  };
  /** What was answered here and what left, on the days that begin at those times, the last one until now. */
  'overview.week'(params: {
    days: readonly number[];
  }): Pick<CallResult<'overview.get'>, 'week' | 'receivers' | 'replaced'>;

  'audit.append'(params: AuditEntry): void;
  /** The last entry; null in a new log. */
  'audit.head'(params: Record<string, never>): { seq: number; mac: string } | null;
  /** From that sequence number on, it included; downwards with `newestFirst`. */
  'audit.page'(params: { newestFirst?: boolean | undefined; from: number; limit: number }): AuditEntry[];
  /** 32 bytes, 32 bytes, 64 bytes. */
  'audit.keys'(params: Record<string, never>): AuditKeyBytes | null;
  'audit.setKeys'(params: AuditKeyBytes): void;
  'receipts.put'(params: Receipt): void;
  /** Newest first. */
  'receipts.list'(params: Record<string, never>): Receipt[];

  /**
   * Last message at or before that time, oldest first, in pages. Only what a rule of its own or one for its sensitivity
   * reaches (null: not weighed yet); of `pinnedToo` also what is pinned or kept.
   */
  'retention.aging'(params: {
    before: number;
    after: AgeCursor;
    limit: number;
    sensitivities: readonly (Sensitivity | null)[];
    pinnedToo: readonly (Sensitivity | null)[];
  }): { items: AgingConversation[]; next: AgeCursor | null };
  /** Last messages from after that time are from then: a clock that was wrong is right again. */
  'retention.clampFuture'(params: { time: number }): void;
  'retention.setFor'(params: { id: string; retention: ConversationRetention }): void;
  /** The highest of a conversation's turns. Does nothing for one that is gone. */
  'retention.raise'(params: { conversationId: string; sensitivity: Sensitivity }): void;
  /** Empties the bodies of requests from before that time. Returns how many. */
  'retention.purgeBodies'(params: { before: number }): number;
  /** What a purge would take, hidden conversations included; `ids` of the conversations. Throws NOT_FOUND. */
  'purge.count'(params: CountScope): {
    conversations: number;
    messages: number;
    attachments: number;
    ledgerBodies: number;
    ids: string[];
  };
  /** A message with everything that hangs on it; `reclaim` must follow. Throws NOT_FOUND. */
  'messages.purge'(params: { id: string }): { messages: number; conversationId: string };

  /** Oldest first, hidden ones left out; `seq` goes into `after` of the next call. */
  'transfer.conversations'(params: { after: number; limit: number; ids?: readonly string[] | undefined }): {
    items: (PortableConversation & { seq: number })[];
    next: number | null;
  };
  /** In the order of writing: a message after its parent. */
  'transfer.messages'(params: { conversationId: string; after: number; limit: number }): {
    items: PortableMessage[];
    next: number | null;
  };
  'transfer.attachments'(params: { conversationId: string }): Attachment[];
  /** What of a conversation is here already. `elsewhere`: one of its messages belongs to another conversation. */
  'transfer.compare'(params: { id: string; messageIds: readonly string[]; attachmentIds: readonly string[] }): {
    state: 'new' | 'here' | 'going';
    known: number;
    elsewhere: boolean;
    attachments: number;
  };
  /** Takes a file in for a conversation that follows. Until that is written it counts as one that was never sent. */
  'transfer.stage'(params: Omit<Attachment, 'bytes' | 'characters'> & { data: Uint8Array; text: string }): {
    added: boolean;
  };
  /** Lets go of those that no message has. */
  'transfer.unstage'(params: { ids: readonly string[] }): void;
  /** One answer for each, in order. In one transaction; a conversation is in it whole or not at all. */
  'transfer.import'(params: { trees: readonly PortableTree[]; now: number }): ImportedTree[];
  /** Conversations from files that have not been read for sensitivity, newest first. */
  'scan.pending'(params: { limit: number }): string[];
  /** Null when it has been read. Goes into `scan.finish`. */
  'scan.mark'(params: { id: string }): number | null;
  /** What was found raises what is known, and lowers nothing. False when more was imported meanwhile, or it is gone. */
  'scan.finish'(params: { id: string; mark: number; sensitivity: Sensitivity; sticky: Stickiness }): boolean;

  about(params: Record<string, never>): { sqlite: string; cipher: string; conversations: number; messages: number };
}

/** `going`: it is being deleted. `conflict`: ids of it are another conversation's. */
export interface ImportedTree {
  readonly state: 'added' | 'extended' | 'known' | 'going' | 'conflict';
  /** How many were added. */
  readonly messages: number;
}

interface AuditKeyBytes {
  readonly macKey: Uint8Array;
  readonly publicKey: Uint8Array;
  readonly secretKey: Uint8Array;
}

export interface AgeCursor {
  readonly updatedAt: number;
  readonly seq: number;
}

export interface AgingConversation {
  readonly id: string;
  readonly title: string;
  readonly lastMessageAt: number;
  readonly pinned: boolean;
  readonly retention: ConversationRetention;
  readonly sensitivity: Sensitivity | null;
}

type CountScope =
  | { readonly scope: 'message'; readonly id: string }
  | { readonly scope: 'conversation'; readonly id: string }
  | { readonly scope: 'all' }
  | { readonly scope: 'older-than'; readonly before: number };

export type StoreMethod = keyof StoreApi;
export type StoreParams<M extends StoreMethod> = Parameters<StoreApi[M]>[0];
export type StoreResult<M extends StoreMethod> = ReturnType<StoreApi[M]>;
