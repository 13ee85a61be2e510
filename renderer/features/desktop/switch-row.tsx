import type { ReactNode } from 'react';

import { SettingRow } from '../../components/setting-row.tsx';
import { Toggle } from '../../components/toggle.tsx';

interface SwitchRowProps {
  readonly name: string;
  readonly hint: ReactNode;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

/** One thing that is on or off. */
export function SwitchRow({ name, hint, on, disabled = false, onChange }: SwitchRowProps) {
  return (
    <SettingRow name={name} hint={hint}>
      <Toggle label={name} checked={on} disabled={disabled} onChange={onChange} />
    </SettingRow>
  );
}
