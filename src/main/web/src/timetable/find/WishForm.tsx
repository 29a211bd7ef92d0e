import { NumberInput, Select, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { VISIT_TYPES } from '~/center/kinds';
import { useInterpreters, useStaff } from '~/center/queries';
import { type Parts } from '~/ui/asked';
import { DateField } from '~/ui/DateField';

import { CasePicker } from './CasePicker';
import { type Wishes } from './queries';
import { useLanguageNames } from './tongues';

interface Props {
  caseId: string | null;
  wishes: Wishes;
  put: (parts: Parts) => void;
}

/** For whom, of what kind, when, how long, and in what language. */
export function WishForm({ caseId, wishes, put }: Props) {
  const { t } = useTranslation(['timetable', 'words']);
  const staff = useStaff();
  const interpreters = (useInterpreters().data?.items ?? []).filter(({ active }) => active);
  const named = useLanguageNames();
  const spoken = named([...staff.values()].filter(({ roles }) => roles.includes('SUPERVISOR')).flatMap(({ languages }) => languages));
  const interpreted = named(interpreters.flatMap(({ languages }) => languages));
  return (
    <Stack>
      <CasePicker value={caseId} onChange={(id) => put({ case: id })} required />
      <Select
        label={t('kind')}
        data={VISIT_TYPES.map((value) => ({ value, label: t(`words:visitType.${value}`) }))}
        value={wishes.type}
        onChange={(type) => put({ type: type })}
        allowDeselect={false}
      />
      <NumberInput
        label={t('find.minutes')}
        min={5}
        max={1440}
        step={15}
        clampBehavior="blur"
        value={wishes.durationMinutes}
        onChange={(value) => typeof value === 'number' && value >= 5 && put({ minutes: String(value) })}
      />
      <DateField label={t('find.from')} value={wishes.from} onChange={(date) => put({ from: date })} />
      <DateField label={t('find.to')} value={wishes.to} onChange={(date) => put({ to: date })} />
      {spoken.length > 1 && (
        <Select
          label={t('find.language')}
          placeholder={t('find.any')}
          clearable
          clearButtonProps={{ 'aria-label': t('find.any') }}
          data={spoken}
          value={wishes.supervisorLanguage ?? null}
          onChange={(value) => put({ language: value })}
        />
      )}
      {interpreted.length > 0 && (
        <Select
          label={t('interpreter')}
          placeholder={t('find.noInterpreter')}
          clearable
          clearButtonProps={{ 'aria-label': t('find.noInterpreter') }}
          data={interpreted}
          value={wishes.interpreterLanguage ?? null}
          onChange={(value) => put({ interpreter: value })}
        />
      )}
    </Stack>
  );
}
