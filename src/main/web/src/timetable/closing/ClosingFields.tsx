import { Group, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { DateField, TimeField } from '~/ui/DateField';
import { useAgainst } from '~/ui/fields';

import { useNames } from '../names';
import type { Closing } from './closings';
import type { Entered } from './entered';

interface Props {
  kind: Closing['kind'];
  entered: Entered;
  put: (part: Partial<Entered>) => void;
  problem: unknown;
}

/** Who or what is away, from when until when, and why. */
export function ClosingFields({ kind, entered, put, problem }: Props) {
  const { t } = useTranslation(['planning', 'timetable']);
  const names = useNames();
  const against = useAgainst(problem);
  return (
    <>
      {kind === 'room' && (
        <Select
          label={t('timetable:room')}
          required
          data={names.visitRooms.map(({ id, name }) => ({ value: id, label: name }))}
          value={entered.who}
          onChange={(who) => put({ who })}
        />
      )}
      {kind === 'staff' && (
        <Select
          label={t('timetable:supervisor')}
          required
          searchable
          data={names.allSupervisors.map(({ id, displayName }) => ({ value: id, label: displayName }))}
          value={entered.who}
          onChange={(who) => put({ who })}
        />
      )}
      <Group align="flex-start" grow preventGrowOverflow={false}>
        <DateField
          label={kind === 'day' ? t('timetable:day') : t('closing.firstDay')}
          required
          value={entered.from}
          onChange={(date) => put({ from: date ?? '', to: (date ?? '') > entered.to ? (date ?? '') : entered.to })}
          error={against('day', 'startsAt', 'firstDay')}
        />
        {kind === 'room' && (
          <TimeField
            label={t('closing.fromTime')}
            value={entered.fromTime}
            onChange={({ currentTarget }) => put({ fromTime: currentTarget.value })}
          />
        )}
        {kind !== 'day' && (
          <DateField
            label={t('closing.lastDay')}
            required
            value={entered.to}
            onChange={(date) => put({ to: date ?? '' })}
            error={against('endsAt', 'lastDay') ?? (entered.to < entered.from ? t('closing.endsBefore') : undefined)}
          />
        )}
        {kind === 'room' && (
          <TimeField
            label={t('closing.toTime')}
            value={entered.toTime}
            onChange={({ currentTarget }) => put({ toTime: currentTarget.value })}
          />
        )}
      </Group>
      {kind !== 'staff' && (
        <TextInput
          label={t('closing.reason')}
          required
          maxLength={200}
          value={entered.reason}
          onChange={({ currentTarget }) => put({ reason: currentTarget.value })}
          error={against('reason')}
        />
      )}
    </>
  );
}
