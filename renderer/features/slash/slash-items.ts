import type { Assistant, Snippet } from '../../../shared/contract/assistants.ts';
import { assistantName } from '../assistants/assistant-name.ts';

export type SlashCommand =
  | 'new'
  | 'temporary'
  | 'model'
  | 'device'
  | 'automatic'
  | 'again'
  | 'continue'
  | 'summarise'
  | 'instructions'
  | 'find'
  | 'export'
  | 'privacy'
  | 'snippets'
  | 'lock';

export type SlashItem =
  | { readonly kind: 'command'; readonly id: string; readonly label: string; readonly command: SlashCommand }
  | { readonly kind: 'snippet'; readonly id: string; readonly label: string; readonly snippet: Snippet }
  | { readonly kind: 'assistant'; readonly id: string; readonly label: string; readonly assistant: Assistant };

export interface SlashGroup {
  readonly name: 'commands' | 'snippets' | 'assistants';
  readonly items: readonly SlashItem[];
}

interface SlashSource {
  readonly commands: readonly { readonly command: SlashCommand; readonly label: string }[];
  readonly snippets: readonly Snippet[];
  readonly assistants: readonly Assistant[];
}

/** What matches, a person's own things first. Every word typed begins a word of the label. */
export function slashGroups(query: string, { commands, snippets, assistants }: SlashSource): SlashGroup[] {
  const groups: SlashGroup[] = [
    {
      name: 'snippets',
      items: snippets.map((snippet) => ({
        kind: 'snippet',
        id: `slash-snippet-${snippet.id}`,
        label: snippet.name,
        snippet,
      })),
    },
    {
      name: 'commands',
      items: commands.map(({ command, label }) => ({ kind: 'command', id: `slash-${command}`, label, command })),
    },
    {
      name: 'assistants',
      items: assistants.map((assistant) => ({
        kind: 'assistant',
        id: `slash-assistant-${assistant.id}`,
        label: assistantName(assistant),
        assistant,
      })),
    },
  ];
  const wanted = words(query);
  return groups
    .map(({ name, items }) => ({ name, items: items.filter(({ label }) => matches(label, wanted)) }))
    .filter(({ items }) => items.length > 0);
}

function matches(label: string, wanted: readonly string[]): boolean {
  const there = words(label);
  return wanted.every((word) => there.some((one) => one.startsWith(word)));
}

/** Without case and accents. */
function words(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}/]+/u).filter((word) => word !== '');
}
