import { useState } from 'react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/text-field.tsx';

interface ConfirmGroupsProps {
  /** Which groups, counted from 0. */
  readonly ask: readonly number[];
  readonly busy: boolean;
  readonly onBack: () => void;
  readonly onConfirm: (groups: string[]) => Promise<void>;
}

/** Shows that the new key was written down. */
export function ConfirmGroups({ ask, busy, onBack, onConfirm }: ConfirmGroupsProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<readonly string[]>(ask.map(() => ''));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void onConfirm([...typed]);
  };
  return (
    <form onSubmit={submit} className="space-y-4">
      <div className="grid grid-cols-2 gap-4">
        {ask.map((group, index) => (
          <TextField
            key={group}
            label={t('security.recovery.group', { number: group + 1 })}
            mono
            maxLength={20}
            autoComplete="off"
            spellCheck={false}
            autoFocus={index === 0}
            value={typed[index] ?? ''}
            onChange={(event) => setTyped(typed.map((text, at) => (at === index ? event.target.value : text)))}
          />
        ))}
      </div>
      <div className="flex justify-end gap-2">
        <Button look="quiet" onClick={onBack}>
          {t('onboarding.recovery.lost')}
        </Button>
        <Button type="submit" look="primary" busy={busy} disabled={typed.includes('')}>
          {t('onboarding.recovery.confirm')}
        </Button>
      </div>
    </form>
  );
}
