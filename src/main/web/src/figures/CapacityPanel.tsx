import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { Capacity } from '~/api/schema';
import { useRooms, useStaff } from '~/center/queries';
import { Panel } from '~/ui/Panel';
import { useTimes } from '~/ui/times';

import { Chart } from './Chart';
import { hours, timeBy, usedShare, type Row } from './count';
import { Download, Facts, Told, useNumbers, useShortDay } from './parts';
import { bucketOf, slices, weekOf, type Period } from './period';
import { useCapacity } from './queries';

/** How much of the rooms' and the supervisors' time is taken. */
export function CapacityPanel({ period }: { period: Period }) {
  const { t } = useTranslation('figures');
  const capacity = useCapacity(period);
  return (
    <Panel title={t('capacity.title')}>
      <Told error={capacity.error} ready={capacity.data !== undefined}>
        {capacity.data !== undefined && <Time answers={capacity.data} period={period} />}
      </Told>
      <Download path="/capacity" periods={slices(period)} />
    </Panel>
  );
}

function Time({ answers, period }: { answers: Capacity[]; period: Period }) {
  const { t } = useTranslation('figures');
  const times = useTimes();
  const { number, share } = useNumbers();
  const short = useShortDay();
  const rooms = useRooms();
  const staff = useStaff();
  const series = [
    { key: 'used', label: t('capacity.used') },
    { key: 'free', label: t('capacity.free') },
  ] as const;
  const weekly = bucketOf(period) === weekOf;
  const days = answers.flatMap(({ roomTime }) => roomTime.days);
  const belowOrder = answers.flatMap((answer) => answer.belowOrder).length;
  const supervisors = timeBy(
    answers.map((answer) => answer.supervisors),
    ({ supervisorId }) => supervisorId,
  );
  const byRoom = timeBy(
    answers.map((answer) => answer.rooms),
    ({ roomId }) => roomId,
  );
  return (
    <Stack gap="lg">
      <Facts
        facts={[
          [t('capacity.share'), share(usedShare(answers))],
          [t('capacity.belowOrder'), number(belowOrder)],
        ]}
      />
      <Chart
        caption={t(weekly ? 'capacity.byWeek' : 'capacity.byDay')}
        head={t(weekly ? 'week' : 'day')}
        rows={hours(days, bucketOf(period))}
        series={series}
        labelOf={times.date}
        shortOf={short}
        format={number}
      />
      <Chart
        caption={t('capacity.byRoom')}
        head={t('capacity.room')}
        rows={inHours(byRoom)}
        series={series}
        labelOf={(id) => rooms.get(id)?.name ?? t('gone')}
        format={number}
        lying
      />
      <Chart
        caption={t('capacity.bySupervisor')}
        head={t('capacity.supervisor')}
        rows={inHours(supervisors)}
        series={series}
        labelOf={(id) => staff.get(id)?.displayName ?? t('gone')}
        format={number}
        lying
      />
    </Stack>
  );
}

function inHours(times: ReturnType<typeof timeBy>): Row<'used' | 'free'>[] {
  return [...times].map(
    ([key, { usedMinutes, freeMinutes }]) =>
      ({ key, used: usedMinutes / 60, free: freeMinutes / 60 }) as Row<'used' | 'free'>,
  );
}
