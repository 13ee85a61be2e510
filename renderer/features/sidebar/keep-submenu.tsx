import { Menu } from '@base-ui/react/menu';
import { Check, Hourglass } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import type { Conversation } from '../../../shared/contract.ts';
import type { ConversationRetention } from '../../../shared/contract/retention.ts';
import { core } from '../../app/client/core.ts';
import { itemLook } from '../../components/menu-look.ts';
import { Submenu } from '../../components/submenu.tsx';
import { toastError } from '../toasts/toasts.ts';

const DAYS = [1, 7, 30, 90, 365] as const;

/** How long this one is kept, whatever the rules for all say. A company's limit counts all the same. */
export function KeepSubmenu({
  conversation: { id, retention = { kind: 'default' } },
}: {
  readonly conversation: Conversation;
}) {
  const { t } = useTranslation();
  const own = retention.kind === 'days' ? [retention.days] : [];
  const days = [...new Set([...DAYS, ...own])].toSorted((a, b) => a - b);
  const options: readonly { readonly rule: ConversationRetention; readonly label: string }[] = [
    { rule: { kind: 'default' }, label: t('retention.own.rule') },
    { rule: { kind: 'keep' }, label: t('retention.own.keep') },
    ...days.map((count) => ({
      rule: { kind: 'days', days: count } as const,
      label: t('retention.days', { count }),
    })),
  ];
  const choose = (key: unknown): void => {
    const chosen = options.find(({ rule }) => keyOf(rule) === key);
    if (chosen === undefined) return;
    void core.call('retention.setFor', { id, retention: chosen.rule }).catch(toastError);
  };
  return (
    <Submenu icon={Hourglass} label={t('retention.own.title')}>
      <Menu.RadioGroup value={keyOf(retention)} onValueChange={choose}>
        {options.map(({ rule, label }) => (
          <Menu.RadioItem key={keyOf(rule)} value={keyOf(rule)} closeOnClick className={itemLook}>
            <span className="flex-1">{label}</span>
            <span className="flex w-4 shrink-0 justify-center text-ink-muted">
              {keyOf(rule) === keyOf(retention) && <Check size={14} aria-hidden="true" />}
            </span>
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </Submenu>
  );
}

const keyOf = (rule: ConversationRetention): string => (rule.kind === 'days' ? String(rule.days) : rule.kind);
