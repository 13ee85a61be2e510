/** What a person chose about values of a text that is not sent yet. */
export interface DraftChoices {
  /** Let through in this message, as written. */
  readonly kept: readonly string[];
  /** Replaced although nothing found them, as written. */
  readonly replaced: readonly string[];
}

export const NO_CHOICES: DraftChoices = { kept: [], replaced: [] };

const choices = new Map<string | null, DraftChoices>();

/** They stay with the draft: who comes back to it finds hidden what they have hidden. */
export function readChoices(conversationId: string | null): DraftChoices {
  return choices.get(conversationId) ?? NO_CHOICES;
}

export function keepChoices(conversationId: string | null, chosen: DraftChoices): void {
  choices.set(conversationId, chosen);
}

/** The window forgets what it was shown. */
export function forgetChoices(): void {
  choices.clear();
}
