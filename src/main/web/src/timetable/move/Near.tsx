import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { Visit, VisitRequestMove } from '~/api/schema';
import { useTimes } from '~/ui/times';

import { useNames } from '../names';
import { useNear } from './nearby';

interface Props {
  visit: Visit;
  wanted: VisitRequestMove;
  onChoose: (other: VisitRequestMove) => void;
}

/** Free places near to what was wished; one press takes one over. */
export function Near({ visit, wanted, onChoose }: Props) {
  const { t } = useTranslation('timetable');
  const times = useTimes();
  const names = useNames();
  const { data: others, isFetching } = useNear(visit, wanted, {
    roomIds: visit.type === 'VIRTUAL' ? [] : names.visitRooms.map(({ id }) => id),
    supervisorIds: names.allSupervisors.map(({ id }) => id),
  });
  const label = (other: VisitRequestMove) =>
    [
      times.moment(other.startsAt),
      visit.type === 'VIRTUAL' ? undefined : names.room(other.roomId ?? visit.roomId),
      names.supervisors(other.supervisorIds ?? visit.supervisorIds),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <div role="group" aria-label={t('near.title')}>
      <Text fw={600} mb={6}>
        {t('near.title')}
      </Text>
      {isFetching && <Text c="dimmed">{t('near.asking')}</Text>}
      {!isFetching && others?.length === 0 && <Text c="dimmed">{t('near.none')}</Text>}
      <Group gap="xs">
        {!isFetching &&
          others?.map((other) => (
            <Button key={label(other)} size="compact-md" variant="default" className="tt-choice" onClick={() => onChoose(other)}>
              {label(other)}
            </Button>
          ))}
      </Group>
    </div>
  );
}
