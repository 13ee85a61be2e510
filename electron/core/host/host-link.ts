import type { HostNews } from '../../../shared/contract/desktop.ts';
import type { LockRules } from '../../../shared/contract/settings.ts';
import type { FramePort } from '../../../shared/frames.ts';

/** What core asks of whoever started it. */
export interface HostLink {
  /** A window wants to talk. */
  onClient(listener: (port: FramePort) => void): void;
  /** A new inference process; an earlier one is ended first. Rejects with INFERENCE_UNAVAILABLE when none can be had. */
  connectInference(): Promise<FramePort>;
  /** Ends the inference process and all it remembers. */
  stopInference(): void;
  /** A new process that reads one file; an earlier one is ended first. Rejects with ATTACHMENT_UNREADABLE. */
  connectExtractor(): Promise<FramePort>;
  stopExtractor(): void;
  /** When to end core by itself, as `onShutdown`; null: the vault is not open, and nothing is to be locked. */
  lockRules(rules: LockRules | null): void;
  /** A new version that has been checked: the system's installer takes it from here. An absolute path. */
  openInstaller(path: string): void;
  /** For whoever shows windows, a tray and notifications. */
  tell(news: HostNews): void;
  /** The host is closing: finish writing, then end. */
  onShutdown(listener: () => void): void;
}
