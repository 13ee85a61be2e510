import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';

import { IconButton } from './icon-button.tsx';
import { TextField } from './text-field.tsx';

/** A passphrase: hidden until asked, and kept away from spelling checks and suggestions. */
export function SecretField(props: Omit<ComponentProps<typeof TextField>, 'type' | 'end'>) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  return (
    <TextField
      {...props}
      type={shown ? 'text' : 'password'}
      autoComplete="off"
      spellCheck={false}
      autoCapitalize="off"
      end={
        <IconButton
          label={t(shown ? 'onboarding.passphrase.hide' : 'onboarding.passphrase.show')}
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
        >
          <Icon size={15} aria-hidden="true" />
        </IconButton>
      }
    />
  );
}
