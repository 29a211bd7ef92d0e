import { Button, Group, Text } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { Visit } from '~/api/schema';
import { useMe } from '~/app/session';
import { useRooms } from '~/center/queries';
import { Panel } from '~/ui/Panel';
import { nameOf } from '~/ui/people';
import { useTimes } from '~/ui/times';
import { useDay } from '~/visit/queries';

const STANDING = new Set<Visit['status']>(['IN_PROGRESS', 'PLANNED', 'CONFIRMED']);

/** The visit that a supervisor is at, or goes to next. */
export function NextVisit() {
  const { t, i18n } = useTranslation(['today', 'words']);
  const times = useTimes();
  const me = useMe();
  const rooms = useRooms();
  const { data: visits } = useDay(times.today());
  const mine = visits?.filter((visit) => STANDING.has(visit.status) && visit.supervisorIds.includes(me.user.id)) ?? [];
  const next = mine.find(({ status }) => status === 'IN_PROGRESS') ?? mine[0];
  if (next === undefined) {
    return null;
  }
  const room = next.roomId === undefined ? undefined : rooms.get(next.roomId)?.name;
  return (
    <Panel title={t(next.status === 'IN_PROGRESS' ? 'running' : 'nextVisit')}>
      <Group justify="space-between" gap="md">
        <div className="row-what">
          <Text component="span" display="block" size="xl" fw={650}>
            {[times.time(next.startsAt), room].filter(Boolean).join(' · ')}
          </Text>
          <Text component="span" c="dimmed">
            {[t(`words:visitType.${next.type}`), ...next.people.map((person) => nameOf(person, i18n.language))].join(' · ')}
          </Text>
        </div>
        <Button
          component={Link}
          to={`/visits/${next.id}`}
          size="lg"
          rightSection={<IconArrowRight aria-hidden />}
        >
          {t('openVisit')}
        </Button>
      </Group>
    </Panel>
  );
}
