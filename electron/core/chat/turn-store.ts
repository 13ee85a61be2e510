import type { TurnSetup } from '../assistants/effective.ts';
import type { Sensitivity } from '../../../shared/domain/sensitivity.ts';
import type { Conversation, Lineage, Message } from '../../../shared/contract.ts';
import type { Stickiness } from '../routing/route-input.ts';
import type { Written } from './live-turn.ts';
import type { ErrorCode } from '../../../shared/errors.ts';

/**
 * What a turn obliges later ones to, and how sensitive it makes its conversation: written with the turn or not at all,
 * so that whatever is killed in between leaves no restricted turn in a conversation that may go anywhere.
 */
export interface TurnDuties {
  readonly stickiness: Stickiness;
  /** Retention goes by it: a conversation is as sensitive as the most sensitive of its turns. */
  readonly sensitivity: Sensitivity;
  /** Of the assistant that is asked: it sticks also where nothing else is known of the conversation yet. */
  readonly floor: Sensitivity;
}

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
    readonly duties: TurnDuties;
  }): Promise<{ conversation: Conversation; userMessage: Message; answer: Message }>;
  /** An empty answer below a user's message, beside the ones that are there. */
  addAnswer(userMessageId: string, duties: TurnDuties): Promise<{ conversation: Conversation; answer: Message }>;
  /** An answer that ended is written again, behind that content. */
  reopen(
    messageId: string,
    content: string,
    duties: TurnDuties,
  ): Promise<{ conversation: Conversation; answer: Message }>;
  saveProgress(messageId: string, written: Written): Promise<void>;
  finish(
    messageId: string,
    ending: Written & { state: Message['state']; lineage: Lineage | null; error: ErrorCode | null },
  ): Promise<Message>;
}
