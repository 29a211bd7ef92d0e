import { Button, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Slot } from '~/api/schema';
import { useTimes } from '~/ui/times';

import { useNames } from '../names';

const BEST = 3;
const AT_ONCE = 20;

interface Props {
  slots: readonly Slot[];
  onTake: (slot: Slot) => void;
}

/** The best for the family first, as the service has them; then all of them by day and time. */
export function SlotList({ slots, onTake }: Props) {
  const { t } = useTranslation(['timetable', 'app']);
  const times = useTimes();
  const [shown, setShown] = useState(AT_ONCE);
  const byTime = slots.toSorted((one, other) => one.startsAt.localeCompare(other.startsAt)).slice(0, shown);
  const days = [...new Set(byTime.map(({ startsAt }) => times.dateOf(startsAt)))];
  return (
    <>
      {slots.length > BEST && (
        <section aria-label={t('find.best')}>
          <Title order={3} size="h4" mt="xs">
            {t('find.best')}
          </Title>
          <Rows slots={slots.slice(0, BEST)} onTake={onTake} withDay />
        </section>
      )}
      {days.map((date) => (
        <section key={date} aria-label={times.day(date)}>
          <Title order={3} size="h4" mt="md">
            {times.day(date)}
          </Title>
          <Rows slots={byTime.filter(({ startsAt }) => times.dateOf(startsAt) === date)} onTake={onTake} />
        </section>
      ))}
      {slots.length > shown && (
        <Button variant="default" mt="md" onClick={() => setShown(shown + AT_ONCE)}>
          {t('app:more')}
        </Button>
      )}
    </>
  );
}

function Rows({ slots, onTake, withDay = false }: Props & { withDay?: boolean }) {
  const { t } = useTranslation(['timetable', 'words']);
  const times = useTimes();
  const names = useNames();
  return (
    <ul className="rows">
      {slots.map((slot) => (
        <li className="row" key={`${slot.startsAt} ${slot.roomId} ${slot.supervisorIds.join()}`}>
          <Group justify="space-between" gap="xs">
            <Text component="span" fw={650} className="tt-range">
              {`${times.time(slot.startsAt)}–${times.time(slot.endsAt)}`}
            </Text>
            <div className="row-what">
              {withDay && (
                <Text component="span" display="block" fw={550}>
                  {times.day(times.dateOf(slot.startsAt))}
                </Text>
              )}
              <Text component="span" display="block">
                {[names.room(slot.roomId), names.supervisors(slot.supervisorIds)].filter(Boolean).join(' · ')}
              </Text>
              <Text component="span" size="sm" c="dimmed">
                {slot.doorTimes
                  .filter(({ kind }) => kind === 'IN')
                  .slice(0, 2)
                  .map(({ role, at }) => `${times.time(at)} ${t(`words:party.${role}`)}`)
                  .join(', ')}
              </Text>
            </div>
            <Button
              variant="default"
              aria-label={t('find.takeAt', { moment: times.moment(slot.startsAt), room: names.room(slot.roomId) })}
              onClick={() => onTake(slot)}
            >
              {t('find.take')}
            </Button>
          </Group>
        </li>
      ))}
    </ul>
  );
}
