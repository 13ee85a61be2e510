import type { z } from 'zod';

import { assistantCalls } from './contract/assistants.ts';
import { auditCalls } from './contract/audit.ts';
import { attachmentCalls } from './contract/attachments.ts';
import type { attachment } from './contract/attachments.ts';
import { backupCalls } from './contract/backup.ts';
import { chatCalls } from './contract/chat.ts';
import type { route } from './contract/chat.ts';
import { conversationCalls } from './contract/conversations.ts';
import type {
  conversation,
  conversationMode,
  lineage,
  message,
  messageInBranch,
  messageRole,
  messageState,
  samplingParameters,
  searchHit,
} from './contract/conversations.ts';
import { draftCalls } from './contract/drafts.ts';
import { downloadCalls } from './contract/downloads.ts';
import { egressCalls } from './contract/egress.ts';
import { modelCalls } from './contract/models.ts';
import type { ggufFacts, inferenceStatus, loadParameters, localModel } from './contract/models.ts';
import { purgeCalls } from './contract/purge.ts';
import { retentionCalls } from './contract/retention.ts';
import { overviewCalls } from './contract/overview.ts';
import { policyCalls } from './contract/policy.ts';
import { providerCalls } from './contract/providers.ts';
import type { provider } from './contract/providers.ts';
import { settingsCalls } from './contract/settings.ts';
import type { appearance, doctorCheck, settings } from './contract/settings.ts';
import { tagCalls } from './contract/tags.ts';
import { transferCalls } from './contract/transfer.ts';
import { updateCalls } from './contract/updates.ts';
import { vaultCalls } from './contract/vault.ts';
import type { createVault, keychainState, slotKind, unlockVault, vaultAccess, vaultStatus } from './contract/vault.ts';
import { streams } from './contract/streams.ts';

/**
 * Everything the window (or the command line) can ask of core, and everything core can answer. One schema for each
 * direction; both ends validate. A call answers once; a stream sends events until it ends or is cancelled.
 * Cancelling a stream detaches the listener, it never stops the work behind it: `chat.stop` does.
 */
export const calls = {
  ...vaultCalls,
  ...settingsCalls,
  ...conversationCalls,
  ...tagCalls,
  ...chatCalls,
  ...draftCalls,
  ...assistantCalls,
  ...attachmentCalls,
  ...providerCalls,
  ...egressCalls,
  ...overviewCalls,
  ...policyCalls,
  ...purgeCalls,
  ...retentionCalls,
  ...backupCalls,
  ...auditCalls,
  ...modelCalls,
  ...downloadCalls,
  ...transferCalls,
  ...updateCalls,
} as const;

export { streams };

export type Calls = typeof calls;
export type CallName = keyof Calls;
export type CallParams<M extends CallName> = z.infer<Calls[M]['params']>;
export type CallResult<M extends CallName> = z.infer<Calls[M]['result']>;

export type Streams = typeof streams;
export type StreamName = keyof Streams;
export type StreamParams<M extends StreamName> = z.infer<Streams[M]['params']>;
export type StreamEvent<M extends StreamName> = z.infer<Streams[M]['event']>;

export type VaultStatus = z.infer<typeof vaultStatus>;
export type KeychainState = z.infer<typeof keychainState>;
export type SlotKind = z.infer<typeof slotKind>;
export type CreateVault = z.infer<typeof createVault>;
export type VaultAccess = z.infer<typeof vaultAccess>;
export type UnlockVault = z.infer<typeof unlockVault>;
export type Conversation = z.infer<typeof conversation>;
export type ConversationMode = z.infer<typeof conversationMode>;
export type Attachment = z.infer<typeof attachment>;
export type Message = z.infer<typeof message>;
export type MessageInBranch = z.infer<typeof messageInBranch>;
export type MessageRole = z.infer<typeof messageRole>;
export type MessageState = z.infer<typeof messageState>;
export type Lineage = z.infer<typeof lineage>;
export type Route = z.infer<typeof route>;
export type SearchHit = z.infer<typeof searchHit>;
export type SamplingParameters = z.infer<typeof samplingParameters>;
export type LoadParameters = z.infer<typeof loadParameters>;
export type GgufFacts = z.infer<typeof ggufFacts>;
export type LocalModel = z.infer<typeof localModel>;
export type InferenceStatus = z.infer<typeof inferenceStatus>;
export type Appearance = z.infer<typeof appearance>;
export type Provider = z.infer<typeof provider>;
export type Settings = z.infer<typeof settings>;
export type DoctorCheck = z.infer<typeof doctorCheck>;
