import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { isQuickAsk } from '../../app/page-kind.ts';
import { useAssistants } from '../assistants/assistant-store.ts';
import { canContinue } from '../chat/can-continue.ts';
import { useTranscript } from '../chat/transcript.ts';
import { useTurnMode } from '../chat/turn-mode.ts';
import { useProviders } from '../providers/provider-store.ts';
import { useSnippets } from '../snippets/snippet-store.ts';
import type { SlashCommand, slashGroups } from './slash-items.ts';

const ALWAYS: readonly SlashCommand[] = ['new', 'temporary', 'model', 'instructions', 'snippets', 'lock', 'privacy'];

/** Of the main windows: the small one is temporary by a button of its own, and has no bar to find with and no side panel. */
const NOT_IN_QUICK_ASK: readonly SlashCommand[] = ['temporary', 'instructions', 'find', 'export'];

/** Everything that can be done here and now: what makes no sense is not offered. */
export function useSlashSource(): Parameters<typeof slashGroups>[1] {
  const { t } = useTranslation();
  const snippets = useSnippets((state) => state.items);
  const all = useAssistants((state) => state.items);
  const mode = useTurnMode();
  const remote = useProviders((state) => state.items.some(({ models }) => models.length > 0));
  const last = useTranscript((state) => state.messages.at(-1));
  const there = last !== undefined;
  const answered = last?.role === 'assistant' && last.state !== 'streaming';
  return useMemo(() => {
    const commands: SlashCommand[] = [...ALWAYS];
    if (remote && mode.kind !== 'device') commands.push('device');
    if (remote && mode.kind !== 'auto') commands.push('automatic');
    if (answered) commands.push('again');
    if (answered && canContinue(last)) commands.push('continue');
    if (there) commands.push('summarise', 'find', 'export');
    const order = Object.keys(t('slash.commands', { returnObjects: true })) as SlashCommand[];
    return {
      commands: order
        .filter((command) => commands.includes(command) && !(isQuickAsk && NOT_IN_QUICK_ASK.includes(command)))
        .map((command) => ({ command, label: t(`slash.commands.${command}`) })),
      snippets,
      assistants: all.filter(({ starter }) => starter?.hidden !== true),
    };
  }, [t, snippets, all, mode, remote, last, there, answered]);
}
