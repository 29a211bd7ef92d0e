import { Anchor, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { CourtReportItem } from '~/api/schema';
import { useRole } from '~/app/session';
import { useStaff } from '~/center/queries';
import { useTimes } from '~/ui/times';

import { CaseLink } from './CaseLink';
import { ReportStatusBadge } from './ReportStatusBadge';

/** Reports beside each other; of a case that is known anyway its number is not said. */
export function ReportTable({ reports, ofOneCase = false }: { reports: CourtReportItem[]; ofOneCase?: boolean }) {
  const { t } = useTranslation('reports');
  const works = useRole('COORDINATOR', 'CASE_WORKER');
  return (
    <Table.ScrollContainer minWidth={0} className="panel list" type="native" tabIndex={0} role="group" aria-label={t('title')}>
      <Table verticalSpacing="sm" className="cards">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('report')}</Table.Th>
            {works && !ofOneCase && <Table.Th>{t('case')}</Table.Th>}
            <Table.Th>{t('status')}</Table.Th>
            {works && <Table.Th>{t('author')}</Table.Th>}
            <Table.Th>{t('dates')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {reports.map((report) => (
            <Row key={report.id} report={report} works={works} ofOneCase={ofOneCase} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

interface RowProps {
  report: CourtReportItem;
  works: boolean;
  ofOneCase: boolean;
}

function Row({ report, works, ofOneCase }: RowProps) {
  const { t } = useTranslation('reports');
  const times = useTimes();
  const staff = useStaff(works);
  const period = { from: times.date(report.from), to: times.date(report.to) };
  return (
    <Table.Tr>
      <Table.Td data-label={t('report')}>
        <Anchor component={Link} to={`/reports/${report.id}`} fw={600}>
          {report.number === undefined ? t('period', period) : t('numbered', { number: report.number, ...period })}
        </Anchor>
      </Table.Td>
      {works && !ofOneCase && (
        <Table.Td data-label={t('case')}>
          <CaseLink id={report.caseId} />
        </Table.Td>
      )}
      <Table.Td data-label={t('status')}>
        <ReportStatusBadge status={report.status} />
      </Table.Td>
      {works && (
        <Table.Td data-label={t('author')}>
          {report.author === undefined ? '' : staff.get(report.author)?.displayName}
        </Table.Td>
      )}
      <Table.Td data-label={t('dates')}>{whenOf(report, times, t)}</Table.Td>
    </Table.Tr>
  );
}

type Say = ReturnType<typeof useTranslation<'reports'>>['t'];

function whenOf(report: CourtReportItem, times: ReturnType<typeof useTimes>, t: Say): string {
  if (report.releasedAt !== undefined) {
    return t('releasedOn', { date: times.date(times.dateOf(report.releasedAt)) });
  }
  return report.dueOn === undefined ? t('noDay') : t('dueOn', { date: times.date(report.dueOn) });
}
