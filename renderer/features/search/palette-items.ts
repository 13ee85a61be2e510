import type { Conversation, SearchHit } from '../../../shared/contract.ts';
import type { ShellCommand } from '../../../shared/shell.ts';
import { t } from '../../../shared/messages/index.ts';

export type PaletteItem =
  | { readonly kind: 'conversation'; readonly id: string; readonly conversation: Conversation }
  | { readonly kind: 'hit'; readonly id: string; readonly hit: SearchHit }
  | {
      readonly kind: 'command';
      readonly id: string;
      readonly command: ShellCommand;
      readonly label: string;
      readonly keys: string;
    };

export interface PaletteSection {
  readonly name: 'recent' | 'titles' | 'messages' | 'commands' | 'found';
  readonly items: readonly PaletteItem[];
}

const commands = (): PaletteItem[] =>
  (
    [
      ['new', t('keys.new'), 'Mod+N'],
      ['settings', t('keys.settings'), 'Mod+,'],
      ['toggle-sidebar', t('keys.sidebar'), 'Mod+\\'],
      ['privacy', t('keys.privacy'), 'Mod+I'],
      ['shortcuts', t('shell.menu.shortcuts'), '?'],
      ['lock', t('keys.lock'), 'Mod+L'],
    ] as const
  ).map(([command, label, keys]) => ({ kind: 'command', id: `command-${command}`, command, label, keys }));

/**
 * What the palette lists: recent conversations and commands at first, then titles, messages and commands that match. With
 * filters and no words, the conversations that they let through.
 */
export function paletteSections(
  query: string,
  hits: readonly SearchHit[],
  recent: readonly Conversation[],
  filtered: boolean,
): PaletteSection[] {
  const wanted = query.trim().toLowerCase();
  const matching = commands().filter((item) => item.kind === 'command' && item.label.toLowerCase().includes(wanted));
  const found = hits.map((hit): PaletteItem => ({
    kind: 'hit',
    id: `hit-${hit.conversationId}-${hit.messageId ?? 'title'}`,
    hit,
  }));
  const isTitle = (item: PaletteItem): boolean => item.kind === 'hit' && item.hit.messageId === null;
  if (filtered && wanted === '') return found.length === 0 ? [] : [{ name: 'found', items: found }];
  const sections: PaletteSection[] =
    wanted === ''
      ? [
          {
            name: 'recent',
            items: recent
              .slice(0, 7)
              .map((conversation) => ({ kind: 'conversation', id: `c-${conversation.id}`, conversation })),
          },
          { name: 'commands', items: matching },
        ]
      : [
          { name: 'titles', items: found.filter(isTitle) },
          { name: 'messages', items: found.filter((item) => !isTitle(item)) },
          { name: 'commands', items: matching },
        ];
  return sections.filter(({ items }) => items.length > 0);
}
