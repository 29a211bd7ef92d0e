import { InputWrapper, TextInput } from '@mantine/core';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { dateOf, orderIn, partsOf } from './birth';

interface Props {
  label: string;
  description?: string;
  value?: string;
  onChange: (date: string) => void;
  error?: ReactNode;
}

/** A date that everybody knows by heart is typed, not looked for in a calendar. */
export function BirthDate({ label, description, value = '', onChange, error }: Props) {
  const { t, i18n } = useTranslation('application');
  const id = useId();
  const [parts, setParts] = useState(() => partsOf(value));
  return (
    <InputWrapper
      role="group"
      aria-labelledby={`${id}-label`}
      label={label}
      labelElement="div"
      labelProps={{ id: `${id}-label` }}
      description={description}
      error={error}
      errorProps={{ id: `${id}-error` }}
      size="md"
    >
      <div className="birth">
        {orderIn(i18n.language).map((part) => (
          <TextInput
            key={part}
            className={part === 'year' ? 'birth-year' : 'birth-part'}
            label={t(`date.${part}`)}
            inputMode="numeric"
            autoComplete="off"
            maxLength={part === 'year' ? 4 : 2}
            error={error !== undefined && error !== null}
            aria-describedby={error === undefined ? undefined : `${id}-error`}
            value={parts[part]}
            onChange={({ currentTarget }) => {
              const next = { ...parts, [part]: currentTarget.value.trim() };
              setParts(next);
              onChange(dateOf(next));
            }}
          />
        ))}
      </div>
    </InputWrapper>
  );
}
