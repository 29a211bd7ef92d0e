import '../timetable.css';

import { Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useChange } from '~/api/changes';
import { api, take } from '~/api/client';
import { Ask } from '~/ui/Ask';
import { Empty } from '~/ui/Empty';
import { Page } from '~/ui/Page';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { useNames } from '../names';
import { HOUSE, useAbsences, useClosingDays, useRoomClosures } from '../queries';
import { ClosingDialog } from './ClosingDialog';
import type { Closing } from './closings';

/** When the house, a room or somebody is not there, from today on; what is entered shows first what it hits. */
export function Component() {
  const { t } = useTranslation(['planning', 'timetable']);
  const times = useTimes();
  const names = useNames();
  const [entering, setEntering] = useState<Closing['kind']>();
  const today = times.today();
  const days = useClosingDays(today);
  const closures = useRoomClosures(today);
  const absences = useAbsences(today);
  const enter = (kind: Closing['kind']) => (
    <Button onClick={() => setEntering(kind)}>{t(`closing.enter.${kind}`)}</Button>
  );
  return (
    <Page
      title={t('closing.title')}
      lead={t('closing.lead')}
      actions={
        <Button component={Link} to="/timetable" variant="default">
          {t('timetable:title')}
        </Button>
      }
    >
      <Stack gap="lg">
        <Panel title={t('closing.days')} actions={enter('day')}>
          <Known of={days} none={days.data?.length === 0} text={t('closing.noDays')} />
          <ul className="rows">
            {days.data?.map(({ id, day, reason }) => (
              <Entry key={id} what={times.day(day)} why={reason} gone={<Reopen closing={{ kind: 'day', id }} />} />
            ))}
          </ul>
        </Panel>
        <Panel title={t('closing.rooms')} actions={enter('room')}>
          <Known of={closures} none={closures.data?.length === 0} text={t('closing.noRooms')} />
          <ul className="rows">
            {closures.data?.map(({ id, roomId, startsAt, endsAt, reason }) => (
              <Entry
                key={id}
                what={`${names.room(roomId)}: ${times.moment(startsAt)} – ${times.moment(endsAt)}`}
                why={reason}
                gone={<Reopen closing={{ kind: 'room', id, of: roomId }} />}
              />
            ))}
          </ul>
        </Panel>
        <Panel title={t('closing.staff')} actions={enter('staff')}>
          <Known of={absences} none={absences.data?.length === 0} text={t('closing.noStaff')} />
          <ul className="rows">
            {absences.data?.map(({ id, staffId, firstDay, lastDay }) => (
              <Entry
                key={id}
                what={names.member(staffId) ?? ''}
                why={firstDay === lastDay ? times.day(firstDay) : `${times.day(firstDay)} – ${times.day(lastDay)}`}
                gone={<Reopen closing={{ kind: 'staff', id, of: staffId }} />}
              />
            ))}
          </ul>
        </Panel>
      </Stack>
      <ClosingDialog kind={entering} onClose={() => setEntering(undefined)} />
    </Page>
  );
}

/** That there is nothing is said once it is known, and of what could not be read why. */
function Known({ of, none, text }: { of: { isPending: boolean; error: unknown }; none: boolean; text: string }) {
  if (of.isPending) {
    return <Skeleton height={48} />;
  }
  return of.error === null ? none && <Empty title={text} /> : <ProblemNote problem={of.error} />;
}

function Entry({ what, why, gone }: { what: string; why: string; gone: ReactNode }) {
  return (
    <li className="row">
      <Group justify="space-between" gap="xs">
        <div className="row-what">
          <Text component="span" display="block" fw={600}>
            {what}
          </Text>
          <Text component="span" c="dimmed">
            {why}
          </Text>
        </div>
        {gone}
      </Group>
    </li>
  );
}

type Gone = { kind: 'day'; id: string } | { kind: 'room' | 'staff'; id: string; of: string };

function remove(closing: Gone): Promise<unknown> {
  switch (closing.kind) {
    case 'day':
      return take(api.DELETE('/closing-days/{id}', { params: { path: { id: closing.id } } }));
    case 'room':
      return take(
        api.DELETE('/rooms/{roomId}/closures/{id}', { params: { path: { roomId: closing.of, id: closing.id } } }),
      );
    case 'staff':
      return take(
        api.DELETE('/staff/{staffId}/absences/{id}', { params: { path: { staffId: closing.of, id: closing.id } } }),
      );
  }
}

function Reopen({ closing }: { closing: Gone }) {
  const { t } = useTranslation('planning');
  const reopening = useChange({ run: () => remove(closing), refreshes: HOUSE, said: t('closing.removed') });
  return <Ask title={t('closing.remove')} text={t('closing.removeText')} change={reopening} harmless />;
}
