import { Button, Paper, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { api, take } from '~/api/client';
import type { Case } from '~/api/schema';
import { useRole } from '~/app/session';
import { Opens } from '~/ui/Opens';
import { useTimes } from '~/ui/times';

import { OrderForm } from '../basis/OrderForm';
import { ActivateForm } from '../life/ActivateForm';
import { AssignForm } from '../life/AssignForm';
import { ResumeForm } from '../life/ResumeForm';
import { useNames } from '../names';
import { useReadiness } from '../queries';
import { nextOf, type Next } from './next';
import { Remedy } from './Remedy';

const AHEAD = ['PLANNED', 'CONFIRMED', 'IN_PROGRESS'];

/** The next visit, or null where none lies ahead. */
function useNextVisit(file: Case) {
  const from = useTimes().today();
  return useQuery({
    queryKey: ['visits', 'next', file.id, from],
    queryFn: () => take(api.GET('/visits', { params: { query: { caseId: file.id, from, limit: 25 } } })),
    select: (page) => page.items.find(({ status }) => AHEAD.includes(status)) ?? null,
    enabled: file.status === 'ACTIVE',
  });
}

/** One glance tells what to do next. */
export function NextStep({ file }: { file: Case }) {
  const { t, i18n } = useTranslation('casework');
  const assigns = useRole('COORDINATOR');
  const { data: readiness } = useReadiness(file.id, i18n.language);
  const { data: ahead } = useNextVisit(file);
  const next = nextOf(file, { readiness, ahead, assigns });
  if (next === undefined) {
    return null;
  }
  return (
    <Paper component="section" className="panel next-step" p={{ base: 'md', md: 'lg' }} aria-label={t('next.title')}>
      <Title order={2} size="h3" className="next-label">
        {t('next.title')}
      </Title>
      <div className="next-row">
        <Text className="next-text">
          <Told file={file} next={next} />
        </Text>
        <Act file={file} next={next} />
      </div>
    </Paper>
  );
}

function Told({ file, next }: { file: Case; next: Next }): ReactNode {
  const { t } = useTranslation('casework');
  const times = useTimes();
  const name = useNames(file);
  switch (next.kind) {
    case 'missing':
      return [name(next.item.personId), next.item.detail].filter(Boolean).join(': ');
    case 'order':
      return t('next.order', { date: times.date(next.until) });
    case 'visit':
      return t('next.visit', { when: times.moment(next.visit.startsAt) });
    default:
      return t(`next.does.${next.kind}`);
  }
}

function Act({ file, next }: { file: Case; next: Next }) {
  const { t } = useTranslation('casework');
  switch (next.kind) {
    case 'missing':
      return <Remedy file={file} item={next.item} variant="filled" size="md" />;
    case 'assign':
      return (
        <Opens title={t('assign.do')} variant="filled" size="md">
          <AssignForm file={file} />
        </Opens>
      );
    case 'activate':
      return (
        <Opens title={t('activate.do')} variant="filled" size="md">
          <ActivateForm file={file} />
        </Opens>
      );
    case 'suspended':
      return (
        <Opens title={t('resume.do')} variant="filled" size="md">
          <ResumeForm file={file} />
        </Opens>
      );
    case 'order':
      return (
        <Opens title={t('order.record')} variant="filled" size="md" wide>
          <OrderForm file={file} />
        </Opens>
      );
    case 'plan':
      return <To to={`/cases/${file.id}/plans/new`}>{t('visit.plan')}</To>;
    case 'visit':
      return <To to={`/visits/${next.visit.id}`}>{t('visit.open')}</To>;
    case 'closed':
      return null;
  }
}

function To({ to, children }: { to: string; children: string }) {
  return (
    <Button component={Link} to={to} size="md">
      {children}
    </Button>
  );
}
