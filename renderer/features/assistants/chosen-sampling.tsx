import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { SamplingParameters } from '../../../shared/contract.ts';
import { NumberInput } from '../../components/number-input.tsx';
import { SettingRow } from '../../components/setting-row.tsx';
import { fieldLook } from '../../components/text-field.tsx';
import { SAMPLING_FIELDS } from '../settings/sampling-fields.ts';

export type ChosenSampling = { readonly [K in keyof SamplingParameters]?: SamplingParameters[K] | undefined };

/** What is worth choosing apart from the settings. */
const SHOWN = ['temperature', 'topP', 'maxTokens', 'seed'] as const;
const MOST_STOPS = 8;

interface ChosenSamplingProps {
  readonly value: ChosenSampling;
  readonly onChange: (value: ChosenSampling) => void;
}

/** Parameters of which an empty one follows the settings. */
export function ChosenSamplingFields({ value, onChange }: ChosenSamplingProps) {
  const { t } = useTranslation();
  const set = (name: keyof SamplingParameters, next: number | string[] | null): void => {
    const { [name]: _before, ...others } = value;
    onChange(next === null ? others : { ...others, [name]: next });
  };
  const fields = SAMPLING_FIELDS.filter(({ name }) => (SHOWN as readonly string[]).includes(name));
  return (
    <>
      {fields.map(({ name, min, max, step }) => (
        <SettingRow key={name} name={t(`settings.answers.${name}`)}>
          <NumberInput
            label={t(`settings.answers.${name}`)}
            value={value[name] ?? null}
            min={min}
            max={max}
            step={step}
            empty={t('assistants.asSettings')}
            onCommit={(next) => set(name, next)}
          />
        </SettingRow>
      ))}
      <StopTexts value={value.stop ?? []} onCommit={(stop) => set('stop', stop.length === 0 ? null : stop)} />
    </>
  );
}

/** One on each line, kept when the field is left. */
function StopTexts({
  value,
  onCommit,
}: {
  readonly value: readonly string[];
  readonly onCommit: (stop: string[]) => void;
}) {
  const { t } = useTranslation();
  const kept = value.join('\n');
  const [text, setText] = useState(kept);
  useEffect(() => setText(kept), [kept]);
  const commit = (): void => {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const stop = [...new Set(lines.map((line) => line.slice(0, 200)))].slice(0, MOST_STOPS);
    setText(stop.join('\n'));
    if (stop.join('\n') !== kept) onCommit(stop);
  };
  return (
    <label className="block border-t border-line py-3 text-chrome">
      <span className="font-medium">{t('assistants.stop')}</span>
      <span className="mt-0.5 block text-meta text-ink-muted">{t('assistants.stopHint')}</span>
      <textarea
        dir="auto"
        rows={2}
        value={text}
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
        onBlur={commit}
        className={`${fieldLook} mt-2 w-full resize-y font-mono`}
      />
    </label>
  );
}
