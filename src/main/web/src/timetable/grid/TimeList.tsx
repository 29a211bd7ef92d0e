import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { Visit } from '~/api/schema';
import { Empty } from '~/ui/Empty';
import { useTimes, wallOf } from '~/ui/times';

import { useNames } from '../names';
import { timeAt } from '../zone';
import { closedOn, type House } from './columns';
import { VisitBlock } from './VisitBlock';

interface Props {
  days: readonly string[];
  visits: readonly Visit[];
  house: House;
  onOpen: (visit: Visit) => void;
}

/** The same as a list by time, where there is no width for a grid. */
export function TimeList({ days, visits, house, onOpen }: Props) {
  const { t } = useTranslation('timetable');
  const times = useTimes();
  const names = useNames();
  return (
    <>
      {days.map((date) => {
        const ofDay = visits.filter((visit) => wallOf(house.timeZone, visit.startsAt).date === date);
        const closing = house.closingDays.find(({ day }) => day === date);
        return (
          <section key={date} className="tt-day" aria-label={times.day(date)}>
            <Title order={2} size="h3" mb="xs">
              {times.day(date)}
            </Title>
            {closing !== undefined && <Text mb="xs">{t('closedDay', { reason: closing.reason })}</Text>}
            {house.closures
              .flatMap((closure) => closedOn(house.timeZone, closure, date))
              .map((closed) => (
                <Text key={`${closed.roomId} ${closed.from}`} mb="xs" size="sm">
                  {t('roomClosed', {
                    room: names.room(closed.roomId),
                    from: timeAt(closed.from),
                    to: closed.to === 24 * 60 ? '24:00' : timeAt(closed.to),
                    reason: closed.reason,
                  })}
                </Text>
              ))}
            {ofDay.length === 0 && closing === undefined && <Empty title={t('none.title')} />}
            <ol className="tt-times">
              {ofDay.map((visit) => (
                <li key={visit.id}>
                  <VisitBlock visit={visit} withRoom onOpen={onOpen} />
                </li>
              ))}
            </ol>
          </section>
        );
      })}
    </>
  );
}
