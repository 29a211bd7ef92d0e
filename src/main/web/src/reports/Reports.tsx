import './reports.css';

import { Button, Checkbox, Group, Skeleton, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useSearchParams } from 'react-router';

import type { ReportStatus } from '~/api/schema';
import { useMe, useRole } from '~/app/session';
import { Empty } from '~/ui/Empty';
import { More } from '~/ui/More';
import { Page } from '~/ui/Page';
import { ProblemNote } from '~/ui/ProblemNote';

import { DueReports } from './DueReports';
import { useReports } from './queries';
import { ReportsNav, VIEWS, type View } from './ReportsNav';
import { ReportTable } from './ReportTable';

const STATUS: Record<Exclude<View, 'due'>, ReportStatus> = {
  writing: 'DRAFT',
  approve: 'SUBMITTED',
  ready: 'APPROVED',
  released: 'RELEASED',
  discarded: 'DISCARDED',
};

/** Reports to courts by where they stand; which of them stands in the address. */
export function Component() {
  const { t } = useTranslation('reports');
  const works = useRole('COORDINATOR', 'CASE_WORKER');
  const liaises = useRole('COURT_LIAISON');
  const [asked] = useSearchParams();
  const view = works ? (VIEWS.find((any) => any === asked.get('show')) ?? 'due') : 'released';
  if (!works && !liaises) {
    return <Navigate to="/reports/visits" replace />;
  }
  const begin = (
    <Button component={Link} to="/reports/new" leftSection={<IconPlus size={18} aria-hidden />}>
      {t('begin')}
    </Button>
  );
  return (
    <Page title={t('title')} lead={works ? t('lead') : t('leadLiaison')} actions={works ? begin : undefined}>
      {works && <ReportsNav shown={view} />}
      {view === 'due' ? <DueReports /> : <ByStatus view={view} />}
    </Page>
  );
}

function ByStatus({ view }: { view: Exclude<View, 'due'> }) {
  const { t } = useTranslation('reports');
  const me = useMe();
  const works = useRole('COORDINATOR', 'CASE_WORKER');
  const [asked, ask] = useSearchParams();
  const mine = asked.get('mine') === 'true';
  const reports = useReports({ status: STATUS[view] });
  const items = mine ? reports.items?.filter(({ author }) => author === me.user.id) : reports.items;
  return (
    <>
      {works && (
        <Checkbox
          mb="md"
          label={t('mine')}
          checked={mine}
          onChange={({ currentTarget }) =>
            ask(currentTarget.checked ? { show: view, mine: 'true' } : { show: view }, { replace: true })
          }
        />
      )}
      <ProblemNote problem={reports.error} />
      <Text role="status" size="sm" c="dimmed" mb="xs">
        {items !== undefined &&
          (reports.hasNextPage ? t('foundMore', { count: items.length }) : t('found', { count: items.length }))}
      </Text>
      {items === undefined && reports.error === null && <Skeleton height={240} />}
      {items?.length === 0 && !reports.hasNextPage && <Empty title={t('none')} text={t(`noneText.${view}`)} />}
      {items !== undefined && items.length > 0 && <ReportTable reports={items} />}
      <Group>
        <More pages={reports} />
      </Group>
    </>
  );
}
