import { Group, Input } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useCenter } from '~/app/session';
import { DateField, TimeField } from '~/ui/DateField';

import { clockIn, instantAt, type Clock } from './moments';

interface Props {
  label: string;
  description?: string;
  withAsterisk?: boolean;
  error?: string;
  /** An instant as the API writes it, or nothing. */
  value: string;
  onChange: (instant: string) => void;
}

/** An instant as people of the center say it: a day and a time. */
export function MomentField({ label, description, withAsterisk, error, value, onChange }: Props) {
  const { t } = useTranslation('casework');
  const { timeZone } = useCenter();
  const id = useId();
  const said = [description !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean);
  const [typed, setTyped] = useState(() => clockIn(timeZone, value));
  // What is put in from outside is shown, what is being typed is left alone.
  const of = (last: Clock) => (value === '' || value === instantAt(timeZone, last) ? last : clockIn(timeZone, value));
  const shown = of(typed);
  // The calendar hands the day over when it is left, which is when the time is begun: neither may overtake the other.
  const latest = useRef(typed);
  const enter = (part: Partial<Clock>) => {
    latest.current = { ...of(latest.current), ...part };
    setTyped(latest.current);
    onChange(instantAt(timeZone, latest.current));
  };
  return (
    <div role="group" aria-labelledby={id} aria-describedby={said.length > 0 ? said.join(' ') : undefined}>
      <Input.Label id={id} component="div" required={withAsterisk}>
        {label}
      </Input.Label>
      {description !== undefined && <Input.Description id={`${id}-hint`}>{description}</Input.Description>}
      {error !== undefined && <Input.Error id={`${id}-error`} role="alert">{error}</Input.Error>}
      <Group gap="sm" mt={4} align="flex-end">
        <DateField
          label={t('form.day')}
          className="grow"
          error={error !== undefined}
          value={shown.date === '' ? null : shown.date}
          onChange={(date) => enter({ date: date ?? '' })}
        />
        <TimeField
          label={t('form.time')}
          error={error !== undefined}
          value={shown.time}
          onChange={({ currentTarget }) => enter({ time: currentTarget.value })}
        />
      </Group>
    </div>
  );
}
