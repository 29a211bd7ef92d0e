import { Group, Skeleton, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { useRooms } from '~/center/queries';
import { More } from '~/ui/More';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';
import { VisitStatusBadge } from '~/visit/VisitStatusBadge';

import { useCaseVisits } from './queries';

export function CaseVisits({ caseId }: { caseId: string }) {
  const { t } = useTranslation(['cases', 'words']);
  const times = useTimes();
  const rooms = useRooms();
  const visits = useCaseVisits(caseId);
  return (
    <Panel title={t('visits.title')}>
      <ProblemNote problem={visits.error} />
      {visits.items === undefined && visits.error === null && <Skeleton height={80} />}
      {visits.items?.length === 0 && <Text c="dimmed">{t('visits.none')}</Text>}
      <Stack gap={0} component="ol" className="rows">
        {visits.items?.map((visit) => (
          <li className="row" key={visit.id}>
            <Group justify="space-between" gap="xs">
              <div>
                <Text component="span" display="block" fw={600}>
                  {times.moment(visit.startsAt)}
                </Text>
                <Text component="span" size="sm" c="dimmed">
                  {[
                    t(`words:visitType.${visit.type}`),
                    visit.roomId === undefined ? undefined : rooms.get(visit.roomId)?.name,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </Text>
              </div>
              <VisitStatusBadge status={visit.status} />
            </Group>
          </li>
        ))}
      </Stack>
      <More pages={visits} />
    </Panel>
  );
}
