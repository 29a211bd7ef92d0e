import '../reports.css';

import { Alert, Anchor, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { useMe } from '~/app/session';
import { useCase } from '~/cases/queries';
import { Page } from '~/ui/Page';
import { useTimes } from '~/ui/times';
import { Waiting } from '~/ui/Waiting';

import { useReport } from '../queries';
import { ReportStatusBadge } from '../ReportStatusBadge';
import { Contents } from './Contents';
import { Copies } from './Copies';
import { Course } from './Course';
import { Facts } from './Facts';
import type { Read } from './queries';
import { ReadOnly } from './ReadOnly';
import { Writing } from './Writing';

/** One report to a court: written by its author, read and decided on by the others. */
export function Component() {
  const { id = '' } = useParams();
  const { data, error } = useReport(id);
  if (data === undefined) {
    if (error !== null) {
      throw error;
    }
    return <Waiting />;
  }
  return <Report key={id} read={data} />;
}

function Report({ read }: { read: Read }) {
  const { t } = useTranslation('reports');
  const times = useTimes();
  const me = useMe();
  const { data: report } = read;
  const period = { from: times.date(report.from), to: times.date(report.to) };
  const writes = report.status === 'DRAFT' && report.author === me.user.id;
  return (
    <Page
      title={report.number === undefined ? t('reportOf', period) : t('reportNumbered', { number: report.number })}
      lead={<Lead read={read} />}
    >
      <Told read={read} />
      {writes ? (
        <Writing read={read} />
      ) : (
        <div className="report-grid">
          <Stack gap="lg" className="report-side">
            <Course report={report} />
            <Copies report={report} />
            {report.facts !== undefined && <Facts facts={report.facts} />}
          </Stack>
          <ReadOnly report={report} />
          {report.facts !== undefined && <Contents report={report} />}
        </div>
      )}
    </Page>
  );
}

function Lead({ read: { data: report } }: { read: Read }) {
  const { t } = useTranslation('reports');
  const times = useTimes();
  const file = useCase(report.caseId ?? '', report.caseId !== undefined);
  return (
    <Group component="span" gap="sm">
      <ReportStatusBadge status={report.status} />
      {report.caseId !== undefined && (
        <Anchor component={Link} to={`/reports/cases/${report.caseId}`}>
          {file.data === undefined ? t('openCase') : t('ofCase', { number: file.data.number })}
        </Anchor>
      )}
      {report.number !== undefined && (
        <span>{t('period', { from: times.date(report.from), to: times.date(report.to) })}</span>
      )}
    </Group>
  );
}

/** What is to be known before anything else: why it came back, what it replaces, what replaces it. */
function Told({ read: { data: report } }: { read: Read }) {
  const { t } = useTranslation('reports');
  return (
    <Stack gap="sm" mb={report.returnReason ?? report.replaces ?? report.replacedBy ? 'lg' : 0}>
      {report.returnReason !== undefined && (
        <Alert color="amber" title={t('told.returned')}>
          {report.returnReason}
        </Alert>
      )}
      {report.replaces !== undefined && (
        <Alert color="lagoon" title={t('told.replaces')}>
          {report.replaceReason}{' '}
          <Anchor component={Link} to={`/reports/${report.replaces}`}>
            {t('told.before')}
          </Anchor>
        </Alert>
      )}
      {report.replacedBy !== undefined && (
        <Alert color="amber" title={t('told.replaced')}>
          <Anchor component={Link} to={`/reports/${report.replacedBy}`}>
            {t('told.after')}
          </Anchor>
        </Alert>
      )}
    </Stack>
  );
}
