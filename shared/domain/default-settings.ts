import type { Appearance, SamplingParameters, Settings } from '../contract.ts';

export const DEFAULT_SAMPLING: SamplingParameters = {
  temperature: 0.7,
  topP: 0.9,
  topK: 40,
  minP: 0.05,
  repeatPenalty: 1.1,
  seed: null,
  maxTokens: null,
};

export const DEFAULT_SETTINGS: Settings = {
  defaultModelId: null,
  sampling: DEFAULT_SAMPLING,
  systemPrompt: '',
  defaultMode: 'auto',
  firstRun: 'done',
  sendWithEnter: true,
  autoTitles: true,
  lock: { idleMinutes: null, onScreenLock: true, onSuspend: true },
  rekeyDays: null,
  backups: { every: 'off', keep: 5 },
  updates: 'off',
  downloadProxy: null,
  dictionary: { redact: [], allow: [] },
};

export const DEFAULT_APPEARANCE: Appearance = {
  theme: 'system',
  language: 'system',
  sidebarOpen: true,
  tray: true,
  keepRunning: false,
  quickAskKeys: null,
  notify: true,
  hideFromCapture: false,
  zoom: 100,
  reduceMotion: false,
  systemAccent: false,
  spellcheck: true,
  clipboardSeconds: null,
};
