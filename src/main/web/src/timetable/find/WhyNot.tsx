import { Group, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useCenter } from '~/app/session';
import { TimeField } from '~/ui/DateField';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { addDays, instantOf } from '../zone';
import { useExplanations, type Wishes } from './queries';

const DAYS = 7;
const PAUSE_MS = 300;

/** Why a time is not among those that are free: for each of the next days at the hour one would like. */
export function WhyNot({ wishes, nothingFree }: { wishes: Wishes; nothingFree: boolean }) {
  const { t } = useTranslation('timetable');
  const times = useTimes();
  const { timeZone } = useCenter();
  const [time, setTime] = useState(nothingFree ? '15:00' : '');
  const [settled] = useDebouncedValue(time, PAUSE_MS);
  const days = Array.from({ length: DAYS }, (_, day) => addDays(wishes.from, day))
    .filter((date) => date <= wishes.to)
    .flatMap((date) => {
      const startsAt = settled === '' ? undefined : instantOf(timeZone, date, settled);
      return startsAt === undefined ? [] : [{ date, startsAt }];
    });
  const answers = useExplanations(
    wishes,
    days.map(({ startsAt }) => startsAt),
  );
  return (
    <Panel title={t('why.title')}>
      <Group align="flex-end" mb="sm">
        <TimeField
          label={t('why.time')}
          value={time}
          onChange={({ currentTarget }) => setTime(currentTarget.value)}
        />
      </Group>
      <ul className="rows" aria-live="polite">
        {days.map(({ date }, index) => {
          const { data: answer, error } = answers[index] ?? {};
          return (
            <li className="row" key={date}>
              <Text fw={600}>{times.day(date)}</Text>
              {answer === undefined && <ProblemNote problem={error} />}
              {answer?.free === true && <Text>{t('check.free')}</Text>}
              {answer?.free === false && (
                <ul className="tt-reasons">
                  {[...new Set(answer.objections.map(({ message }) => message))].map((message) => (
                    <li key={message}>{message}</li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
