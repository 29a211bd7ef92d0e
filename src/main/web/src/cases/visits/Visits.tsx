import { Anchor, Button, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { api, take } from '~/api/client';
import { everything, usePages } from '~/api/pages';
import type { Case, Visit } from '~/api/schema';
import { useRooms } from '~/center/queries';
import { useTimes } from '~/ui/times';
import { VisitStatusBadge } from '~/visit/VisitStatusBadge';

import { usePlans } from '../lists';
import { useStaffNames } from '../names';
import { useOpenCase } from '../openCase';
import { Entry, Records } from '../record/Records';
import { CaseIncidents } from './CaseIncidents';
import { CaseReliability } from './CaseReliability';
import { dayBefore } from './days';

const AT_ONCE = 25;

/** When the family meets: plans, visits ahead and past, and what went wrong. */
export function Component() {
  const file = useOpenCase();
  return (
    <Stack gap="lg">
      <Ahead file={file} />
      <Plans file={file} />
      <Past file={file} />
      <CaseIncidents file={file} />
      <CaseReliability file={file} />
    </Stack>
  );
}

function Ahead({ file }: { file: Case }) {
  const { t } = useTranslation('casework');
  const from = useTimes().today();
  const visits = usePages(['visits', 'case', file.id, 'ahead', from], (after) =>
    take(api.GET('/visits', { params: { query: { caseId: file.id, after, from } } })),
  );
  return (
    <Records
      title={t('visit.ahead')}
      none={t('visit.noneAhead')}
      list={visits}
      actions={
        file.status === 'ACTIVE' && (
          <Button component={Link} to={`/timetable/find?case=${file.id}`} variant="default">
            {t('visit.find')}
          </Button>
        )
      }
    >
      {(visit) => <VisitRow visit={visit} />}
    </Records>
  );
}

/** The latest first, which the service has last: so all are read, and shown by and by. */
function Past({ file }: { file: Case }) {
  const { t } = useTranslation('casework');
  const to = dayBefore(useTimes().today());
  const [shown, show] = useState(AT_ONCE);
  const { data, error } = useQuery({
    queryKey: ['visits', 'case', file.id, 'past', to],
    queryFn: () =>
      everything((page) => take(api.GET('/visits', { params: { query: { caseId: file.id, to, ...page } } }))),
    select: (visits) => visits.toReversed(),
  });
  const list = {
    items: data?.slice(0, shown),
    error,
    hasNextPage: data !== undefined && data.length > shown,
    isFetchingNextPage: false,
    fetchNextPage: async () => show(shown + AT_ONCE),
  };
  return (
    <Records title={t('visit.past')} none={t('visit.nonePast')} list={list}>
      {(visit) => <VisitRow visit={visit} />}
    </Records>
  );
}

function VisitRow({ visit }: { visit: Visit }) {
  const { t } = useTranslation(['casework', 'words']);
  const times = useTimes();
  const rooms = useRooms();
  const staff = useStaffNames();
  return (
    <Entry
      name={
        <Anchor component={Link} to={`/visits/${visit.id}`} inherit>
          {times.moment(visit.startsAt)}
        </Anchor>
      }
      facts={[
        t(`words:visitType.${visit.type}`),
        visit.roomId !== undefined && rooms.get(visit.roomId)?.name,
        visit.supervisorIds.map(staff).filter(Boolean).join(', '),
        visit.cancelledBy !== undefined && t('visit.by', { who: t(`byWhom.${visit.cancelledBy}`) }),
        visit.noShowBy !== undefined && t('visit.by', { who: t(`byWhom.${visit.noShowBy}`) }),
        visit.reason,
      ]}
      actions={<VisitStatusBadge status={visit.status} />}
    />
  );
}

function Plans({ file }: { file: Case }) {
  const { t } = useTranslation(['casework', 'words']);
  const times = useTimes();
  const plans = usePlans(file.id);
  return (
    <Records
      title={t('visit.plans')}
      none={t('visit.noPlan')}
      list={{ ...plans, items: plans.items?.map((plan) => ({ ...plan, id: plan.id ?? '' })) }}
      actions={
        file.status === 'ACTIVE' && (
          <Button component={Link} to={`/cases/${file.id}/plans/new`} variant="default">
            {t('visit.plan')}
          </Button>
        )
      }
    >
      {(plan) => (
        <Entry
          name={
            <Anchor component={Link} to={`/cases/${file.id}/plans/${plan.id}`} inherit>
              {t('visit.planOf', { type: t(`words:visitType.${plan.visitType}`), time: plan.startTime.slice(0, 5) })}
            </Anchor>
          }
          facts={[
            plan.endsOn === undefined
              ? t('order.since', { from: times.date(plan.startsOn) })
              : t('order.between', { from: times.date(plan.startsOn), until: times.date(plan.endsOn) }),
            t('minutes', { count: plan.durationMinutes }),
          ]}
        />
      )}
    </Records>
  );
}
