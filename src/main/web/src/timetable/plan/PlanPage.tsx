import { Button, Skeleton, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import type { Plan } from '~/api/schema';
import { useCase } from '~/cases/queries';
import { Empty } from '~/ui/Empty';
import { Page } from '~/ui/Page';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { useNames } from '../names';
import { EndPlan } from './EndPlan';
import { Occurrences } from './Occurrences';
import { usePlan } from './queries';
import { dayName, rhythmOf } from './rule';

/** One plan of a family: what it says, and what became of each of its dates. */
export function Component() {
  const { t } = useTranslation('plan');
  const { id = '', planId = '' } = useParams();
  const { data: file } = useCase(id);
  const { data: plan, error } = usePlan(id, planId);
  const today = useTimes().today();
  const goesOn = plan?.endsOn === undefined || plan.endsOn > today;
  return (
    <Page
      title={t('title')}
      lead={file?.number}
      actions={
        <Button component={Link} to={`/cases/${id}/visits`} variant="default">
          {t('back')}
        </Button>
      }
    >
      <ProblemNote problem={error} />
      {plan === undefined && error === null && <Skeleton height={320} />}
      {plan !== undefined && (
        <Stack gap="lg">
          <Panel title={t('what')} actions={goesOn && <EndPlan caseId={id} planId={planId} plan={plan} />}>
            <Facts plan={plan} />
          </Panel>
          <Panel title={t('dates')}>
            {plan.occurrences.length === 0 && <Empty title={t('noDates')} />}
            <Occurrences items={plan.occurrences} />
          </Panel>
        </Stack>
      )}
    </Page>
  );
}

function Facts({ plan }: { plan: Plan }) {
  const { t } = useTranslation(['plan', 'timetable', 'words']);
  const times = useTimes();
  const names = useNames();
  const often = useOften(plan.rrule);
  const facts: [string, string][] = [
    [t('timetable:kind'), t(`words:visitType.${plan.visitType}`)],
    [t('often'), often],
    [t('firstDay'), times.date(plan.startsOn)],
    [t('lastDay'), plan.endsOn === undefined ? '' : times.date(plan.endsOn)],
    [t('time'), plan.startTime.slice(0, 5)],
    [t('minutes'), String(plan.durationMinutes)],
    [t('timetable:room'), plan.roomId === undefined ? '' : names.room(plan.roomId)],
    [t('timetable:supervisors'), names.supervisors(plan.supervisorIds)],
  ];
  return (
    <dl className="facts">
      {facts
        .filter(([, value]) => value !== '')
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** How often a plan repeats, in words. */
function useOften(rule: string): string {
  const { t, i18n } = useTranslation('plan');
  const rhythm = rhythmOf(rule);
  if (rhythm === undefined) {
    return t('otherRule');
  }
  return [
    rhythm.everyWeeks === 2 ? t('fortnightly') : t('weekly'),
    rhythm.days.map((day) => dayName(day, i18n.language)).join(', '),
    rhythm.count === undefined ? '' : t('visits', { count: rhythm.count }),
  ]
    .filter(Boolean)
    .join(' · ');
}
