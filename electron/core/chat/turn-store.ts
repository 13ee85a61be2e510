import type { TurnSetup } from '../assistants/effective.ts';
import type { Sensitivity } from '../../../shared/domain/sensitivity.ts';
import type { Conversation, Lineage, Message } from '../../../shared/contract.ts';
import type { Stickiness } from '../routing/route-input.ts';
import type { Written } from './live-turn.ts';
import type { ErrorCode } from '../../../shared/errors.ts';

/** What a turn needs of the store. */
export interface TurnStore {
  /** The message and everything above it, root first. */
  branch(messageId: string): Promise<Message[]>;
  /** The user's message and an empty answer in one transaction; a new conversation when the id is null. */
  appendTurn(turn: {
    readonly conversationId: string | null;
    readonly parentId: string | null;
    readonly text: string;
    readonly attachmentIds?: readonly string[] | undefined;
    readonly begin: TurnSetup['begin'];
  }): Promise<{ conversation: Conversation; userMessage: Message; answer: Message }>;
  /** An empty answer below a user's message, beside the ones that are there. */
  addAnswer(userMessageId: string): Promise<{ conversation: Conversation; answer: Message }>;
  /** An answer that ended is written again, behind that content. */
  reopen(messageId: string, content: string): Promise<{ conversation: Conversation; answer: Message }>;
  /** What this turn obliges later ones to. */
  stick(conversationId: string, stickiness: Stickiness): Promise<void>;
  /** A conversation is as sensitive as the most sensitive of its turns: retention goes by it. */
  weigh(conversationId: string, sensitivity: Sensitivity): Promise<void>;
  saveProgress(messageId: string, written: Written): Promise<void>;
  finish(
    messageId: string,
    ending: Written & { state: Message['state']; lineage: Lineage | null; error: ErrorCode | null },
  ): Promise<Message>;
}
