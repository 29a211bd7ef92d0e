import './timetable.css';

import { Button, Skeleton, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { Visit } from '~/api/schema';
import { useCenter, useRole } from '~/app/session';
import { Empty } from '~/ui/Empty';
import { Page } from '~/ui/Page';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { useTimetableAsked, type Asked } from './asked';
import { Away } from './Away';
import { columnOf, type Column, type House } from './grid/columns';
import { Grid } from './grid/Grid';
import { hoursShown } from './grid/lanes';
import { TimeList } from './grid/TimeList';
import { MoveDialog, type Wish } from './move/MoveDialog';
import { useNames } from './names';
import { Papers } from './Papers';
import { useAbsences, useClosingDays, useOpeningHours, useRoomClosures, useSites, useVisits } from './queries';
import { Toolbar } from './Toolbar';
import { VisitDialog } from './VisitDialog';
import { instantOf, timeAt, weekOf } from './zone';

const OFF = new Set<Visit['status']>(['CANCELLED', 'NO_SHOW']);

/** Rooms by time, on a day or in a week: what is planned, what is free, and where it can be moved. */
export function Component() {
  const { t, i18n } = useTranslation('timetable');
  const times = useTimes();
  const names = useNames();
  const plans = useRole('COORDINATOR', 'CASE_WORKER');
  const { timeZone } = useCenter();
  const { asked, put } = useTimetableAsked();
  const [opened, setOpened] = useState<Visit>();
  const [wish, setWish] = useState<Wish>();
  const wide = useMediaQuery(asked.view === 'week' ? '(min-width: 64em)' : '(min-width: 48em)', true, {
    getInitialValueInEffect: false,
  });
  const { data: sites = [] } = useSites(plans);
  const days = asked.view === 'week' ? weekOf(asked.date) : [asked.date];
  const visits = useVisits({
    from: days[0] ?? asked.date,
    to: days.at(-1) ?? asked.date,
    roomId: asked.room ?? undefined,
    supervisorId: asked.supervisor ?? undefined,
  });
  const wanted = visits.data?.filter(({ status }) => asked.cancelled || !OFF.has(status));
  const rooms = names
    .roomsAnd(new Set(wanted?.map(({ roomId }) => roomId)))
    .filter(({ id, siteId }) => (asked.room === null || id === asked.room) && (asked.site === null || siteId === asked.site));
  const { house, problem } = useHouse(days, plans);
  const roomIds = new Set(rooms.map(({ id }) => id));
  const seen = wanted?.filter(({ roomId }) =>
    roomId === undefined ? asked.room === null && asked.site === null : roomIds.has(roomId) || asked.site === null,
  );
  const columns = seen === undefined ? [] : columnsOf(asked, days, rooms, seen, house, t('video'), times.day);
  const shown = hoursShown(columns.flatMap(({ open, blocks }) => [...open, ...blocks]));
  return (
    <Page
      title={t('title')}
      lead={asked.view === 'week' ? t('weekOf', { date: times.date(days[0] ?? '') }) : times.day(asked.date)}
      actions={plans && <Actions />}
    >
      <Toolbar asked={asked} put={put} sites={sites} />
      <ProblemNote problem={visits.error ?? problem} />
      <Away house={house} days={days} />
      {seen === undefined && visits.error === null && <Skeleton height={480} />}
      {seen !== undefined && wide && (
        <Grid
          label={t('title')}
          columns={columns}
          shown={shown}
          onOpen={setOpened}
          onDrop={
            plans
              ? ({ visit, date, roomId, from }) =>
                  setWish({ visit, startsAt: instantOf(timeZone, date, timeAt(from)), roomId: roomId ?? visit.roomId })
              : undefined
          }
        />
      )}
      {seen !== undefined && !wide && <TimeList days={days} visits={seen} house={house} onOpen={setOpened} />}
      {seen?.length === 0 && wide && (
        <Stack mt="md">
          <Empty title={t('none.title')} text={plans ? t('none.text') : undefined} />
        </Stack>
      )}
      {plans && <Papers rooms={rooms.filter(({ active }) => active)} date={asked.date} language={i18n.language} />}
      <VisitDialog
        visit={opened}
        onClose={() => setOpened(undefined)}
        onMove={(visit) => {
          setOpened(undefined);
          setWish({ visit });
        }}
      />
      <MoveDialog wish={wish} onClose={() => setWish(undefined)} />
    </Page>
  );
}

function useHouse(days: readonly string[], plans: boolean): { house: House; problem: unknown } {
  const { timeZone } = useCenter();
  const from = days[0] ?? '';
  const to = days.at(-1) ?? '';
  const hours = useOpeningHours();
  const closingDays = useClosingDays(from, to);
  const closures = useRoomClosures(from, to, plans);
  const absences = useAbsences(from, to, plans);
  return {
    house: {
      timeZone,
      hours: hours.data ?? [],
      closingDays: closingDays.data ?? [],
      closures: closures.data ?? [],
      absences: absences.data ?? [],
    },
    problem: hours.error ?? closingDays.error ?? closures.error ?? absences.error,
  };
}

function columnsOf(
  asked: Asked,
  days: readonly string[],
  rooms: readonly { id: string; name: string }[],
  visits: readonly Visit[],
  house: House,
  video: string,
  dayName: (date: string) => string,
): Column[] {
  const all = { roomIds: rooms.map(({ id }) => id) };
  if (asked.view === 'week') {
    return days.map((date) => columnOf(house, { key: date, title: dayName(date), date, visits, ...all }));
  }
  const byRoom = rooms.map(({ id, name }) =>
    columnOf(house, {
      key: id,
      title: name,
      date: asked.date,
      roomId: id,
      visits: visits.filter(({ roomId }) => roomId === id),
      roomIds: [id],
    }),
  );
  const elsewhere = visits.filter(({ roomId }) => roomId === undefined);
  return elsewhere.length === 0
    ? byRoom
    : [...byRoom, columnOf(house, { key: 'video', title: video, date: asked.date, visits: elsewhere, roomIds: [] })];
}

function Actions() {
  const { t } = useTranslation('timetable');
  const coordinates = useRole('COORDINATOR');
  return (
    <>
      <Button component={Link} to="/timetable/attention" variant="default">
        {t('go.attention')}
      </Button>
      {coordinates && (
        <>
          <Button component={Link} to="/timetable/closings" variant="default">
            {t('go.closings')}
          </Button>
          <Button component={Link} to="/timetable/proposals" variant="default">
            {t('go.proposals')}
          </Button>
        </>
      )}
      <Button component={Link} to="/timetable/find" leftSection={<IconCalendarPlus size={18} aria-hidden />}>
        {t('go.find')}
      </Button>
    </>
  );
}
