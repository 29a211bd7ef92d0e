import { Button, Group, Stack, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { CourtReport } from '~/api/schema';
import { useMe, useRole } from '~/app/session';
import { useStaff } from '~/center/queries';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { useReportRules, useVerb } from '../queries';
import { Correct, Discard, GiveBack, Release } from './Acts';

/** What happened to it so far, and what whoever looks may do with it now. */
export function Course({ report }: { report: CourtReport }) {
  const { t } = useTranslation('reports');
  const works = useRole('COORDINATOR', 'CASE_WORKER');
  return (
    <Panel title={t('next.title')}>
      <Stack gap="md">
        <Text>{useWhatNow(report)}</Text>
        {works && <Acts report={report} />}
        {report.discardReason !== undefined && (
          <Text>{t('next.discardedFor', { reason: report.discardReason })}</Text>
        )}
        <History report={report} />
      </Stack>
    </Panel>
  );
}

function useWhatNow(report: CourtReport): string {
  const { t } = useTranslation('reports');
  const me = useMe();
  const mine = report.author === me.user.id;
  switch (report.status) {
    case 'DRAFT':
      return t('next.written');
    case 'SUBMITTED':
      return t(mine ? 'next.waits' : 'next.look');
    case 'APPROVED':
      return t('next.ready');
    case 'RELEASED':
      return t('next.frozen');
    case 'DISCARDED':
      return t('next.discarded');
  }
}

function Acts({ report }: { report: CourtReport }) {
  const { t } = useTranslation('reports');
  const me = useMe();
  const rules = useReportRules();
  const approve = useVerb(report.id, 'approve', t('acts.approved'));
  const { id, status } = report;
  const open = status === 'DRAFT' || status === 'SUBMITTED' || status === 'APPROVED';
  return (
    <>
      <ProblemNote problem={approve.error} />
      <Group gap="sm">
        {status === 'SUBMITTED' && report.author !== me.user.id && (
          <Button
            leftSection={<IconCheck size={18} aria-hidden />}
            loading={approve.isPending}
            onClick={() => approve.mutate()}
          >
            {t('acts.approve')}
          </Button>
        )}
        {(status === 'APPROVED' || (status === 'DRAFT' && rules.data?.fourEyes === false)) && (
          <Release report={report} primary={status === 'APPROVED'} />
        )}
        {(status === 'SUBMITTED' || status === 'APPROVED') && <GiveBack id={id} />}
        {status === 'RELEASED' && report.replacedBy === undefined && <Correct id={id} />}
        {open && <Discard id={id} />}
      </Group>
    </>
  );
}

function History({ report }: { report: CourtReport }) {
  const { t } = useTranslation('reports');
  const times = useTimes();
  const staff = useStaff(useRole('COORDINATOR', 'CASE_WORKER'));
  const name = (id: string | undefined) => (id === undefined ? undefined : staff.get(id)?.displayName);
  const steps: [string, string | undefined, string | undefined][] = [
    [t('course.begun'), report.createdAt, name(report.author)],
    [t('course.submitted'), report.submittedAt, undefined],
    [t('course.approved'), report.approvedAt, name(report.approvedBy)],
    [t('course.released'), report.releasedAt, name(report.releasedBy)],
  ];
  return (
    <dl className="facts">
      {steps.map(([what, at, who]) =>
        at === undefined ? null : (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{[times.moment(at), who].filter(Boolean).join(' · ')}</dd>
          </div>
        ),
      )}
      {report.dueOn !== undefined && (
        <div>
          <dt>{t('plan.dueOn')}</dt>
          <dd>{times.date(report.dueOn)}</dd>
        </div>
      )}
    </dl>
  );
}
