import { Anchor, Group, Skeleton, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { OverdueReport } from '~/api/schema';
import { useRole } from '~/app/session';
import { Empty } from '~/ui/Empty';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { CaseLink } from './CaseLink';
import { useOverdue, useReportWork } from './queries';

/** What is to be written, finished or looked at next; for coordinators what the whole center is late with. */
export function DueReports() {
  const coordinates = useRole('COORDINATOR');
  return (
    <Stack gap="lg">
      {coordinates && <Overdue />}
      <Mine />
    </Stack>
  );
}

function Mine() {
  const { t } = useTranslation(['reports', 'words']);
  const times = useTimes();
  const work = useReportWork(true);
  return (
    <Panel title={t('due.mine')}>
      <ProblemNote problem={work.error} />
      {work.data === undefined && work.error === null && <Skeleton height={120} />}
      {work.data?.length === 0 && <Empty title={t('due.none')} text={t('due.noneText')} />}
      <Stack gap={0} component="ul" className="rows">
        {work.data?.map(({ kind, subjectId, caseId, dueOn, overdue }) => (
          <li className="row" key={`${kind} ${subjectId}`}>
            <Group justify="space-between" gap="xs">
              <div className="row-what">
                <Anchor
                  component={Link}
                  to={kind === 'REPORT_APPROVAL' ? `/reports/${subjectId}` : `/reports/cases/${caseId ?? ''}`}
                  fw={600}
                  mr="sm"
                >
                  {t(`words:work.${kind}`)}
                </Anchor>
                <CaseLink id={caseId} />
              </div>
              <Text component="span" size="sm" className={overdue ? 'overdue' : 'due'}>
                {t(overdue ? 'due.overdue' : 'due.due', { date: times.date(dueOn) })}
              </Text>
            </Group>
          </li>
        ))}
      </Stack>
    </Panel>
  );
}

function Overdue() {
  const { t } = useTranslation('reports');
  const overdue = useOverdue(true);
  return (
    <Panel title={t('due.center')}>
      <ProblemNote problem={overdue.error} />
      {overdue.data === undefined && overdue.error === null && <Skeleton height={80} />}
      {overdue.data?.items.length === 0 && <Text c="dimmed">{t('due.centerNone')}</Text>}
      <Stack gap={0} component="ul" className="rows">
        {overdue.data?.items.map((one) => (
          <OverdueRow key={`${one.kind} ${one.subjectId}`} one={one} />
        ))}
      </Stack>
    </Panel>
  );
}

function OverdueRow({ one }: { one: OverdueReport }) {
  const { t } = useTranslation('reports');
  const times = useTimes();
  return (
    <li className="row">
      <Group justify="space-between" gap="xs">
        <div className="row-what">
          <Anchor
            component={Link}
            to={one.kind === 'REQUEST' ? `/reports/cases/${one.caseId}` : `/reports/${one.subjectId}`}
            fw={600}
            mr="sm"
          >
            {t(`due.kind.${one.kind}`)}
          </Anchor>
          <CaseLink id={one.caseId} />
        </div>
        <Text component="span" size="sm" className="overdue">
          {t('due.overdue', { date: times.date(one.dueOn) })}
        </Text>
      </Group>
    </li>
  );
}
