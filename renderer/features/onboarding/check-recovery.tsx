import { useState } from 'react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '../../components/button.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { TextField } from '../../components/text-field.tsx';
import { StepMark } from './step-mark.tsx';
import { CHECKED_GROUP, sameGroup } from './recovery-groups.ts';

interface CheckRecoveryProps {
  readonly groups: readonly string[];
  readonly onBack: () => void;
  readonly onDone: () => void;
}

/** Asks for one group, so that a key nobody saved is noticed while it can still be shown. */
export function CheckRecovery({ groups, onBack, onDone }: CheckRecoveryProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const at = Math.min(CHECKED_GROUP, groups.length - 1);
  const number = at + 1;

  const check = (event: FormEvent): void => {
    event.preventDefault();
    if (sameGroup(typed, groups[at] ?? '')) onDone();
    else setWrong(true);
  };

  return (
    <Sheet title={t('onboarding.recovery.checkTitle')} above={<StepMark step={1} />}>
      <form onSubmit={check} className="space-y-4">
        <TextField
          label={t('onboarding.recovery.checkLabel', { number })}
          value={typed}
          autoFocus
          autoComplete="off"
          spellCheck={false}
          mono
          error={wrong ? t('onboarding.recovery.checkWrong', { number }) : null}
          onChange={(event) => {
            setTyped(event.target.value);
            setWrong(false);
          }}
        />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" look="primary" disabled={typed.trim() === ''}>
            {t('onboarding.recovery.confirm')}
          </Button>
          <Button look="quiet" onClick={onBack}>
            {t('onboarding.recovery.lost')}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
