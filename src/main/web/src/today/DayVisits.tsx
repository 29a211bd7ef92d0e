import { Anchor, Group, Skeleton, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { Visit } from '~/api/schema';
import { useRooms } from '~/center/queries';
import { Empty } from '~/ui/Empty';
import { Panel } from '~/ui/Panel';
import { nameOf } from '~/ui/people';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';
import { useDay } from '~/visit/queries';
import { useNow } from '~/visit/useNow';
import { VisitStatusBadge } from '~/visit/VisitStatusBadge';

import { whereabouts } from './doors';

const AHEAD = new Set<Visit['status']>(['PLANNED', 'CONFIRMED']);

/** The visits of the day in their order, with who is where. */
export function DayVisits() {
  const { t } = useTranslation('today');
  const times = useTimes();
  const { data: visits, more, error } = useDay(times.today());
  return (
    <Panel title={t('visits')}>
      <ProblemNote problem={error} />
      {visits === undefined && error === null && <Skeleton height={160} />}
      {visits?.length === 0 && <Empty title={t('noVisits.title')} text={t('noVisits.text')} />}
      <Stack gap={0} component="ol" className="rows">
        {visits?.map((visit) => (
          <VisitRow key={visit.id} visit={visit} />
        ))}
      </Stack>
      {more && (
        <Text c="dimmed" mt="sm">
          {t('moreVisits', { count: visits?.length ?? 0 })}
        </Text>
      )}
    </Panel>
  );
}

function VisitRow({ visit }: { visit: Visit }) {
  const { t, i18n } = useTranslation(['today', 'words']);
  const times = useTimes();
  const rooms = useRooms();
  const now = useNow();
  const isForgotten = AHEAD.has(visit.status) && Date.parse(visit.endsAt) < Date.parse(now);
  const room = visit.roomId === undefined ? undefined : rooms.get(visit.roomId);
  return (
    <li className="row">
      <Group justify="space-between" gap="xs" align="flex-start">
        <div className="row-time">
          <Text component="span" fw={650}>
            {times.time(visit.startsAt)}
          </Text>
          <Text component="span" c="dimmed" size="sm">
            {'–' + times.time(visit.endsAt)}
          </Text>
        </div>
        <div className="row-what">
          <Anchor component={Link} to={`/visits/${visit.id}`} display="block" fw={550}>
            {[t(`words:visitType.${visit.type}`), room?.name].filter(Boolean).join(' · ')}
          </Anchor>
          {isForgotten && (
            <Text component="span" display="block" size="sm" className="overdue">
              {t('forgotten')}
            </Text>
          )}
          <ul className="people">
            {visit.people.map((person) => (
              <li key={person.personId}>
                {nameOf(person, i18n.language)}
                <Text component="span" c="dimmed" size="sm">
                  {` · ${t(`words:party.${person.role}`)} · ${t(whereabouts(visit, person.personId))}`}
                </Text>
              </li>
            ))}
          </ul>
        </div>
        <VisitStatusBadge status={visit.status} />
      </Group>
    </li>
  );
}
