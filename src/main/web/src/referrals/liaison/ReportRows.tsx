import { Anchor, Badge, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { api, take } from '~/api/client';
import { serviceNow } from '~/api/clock';
import { usePages } from '~/api/pages';
import type { CourtReportItem } from '~/api/schema';
import { useTimes } from '~/ui/times';

/** A liaison looks in once a week: what came since is marked. */
const NEW_MS = 8 * 86_400_000;

/** The reports that were released to one's court. */
export function useReleased() {
  return usePages(['reports', 'released to the court'], (after) =>
    take(api.GET('/reports', { params: { query: { status: 'RELEASED', limit: 10, after } } })),
  );
}

export function ReportRows({ reports }: { reports: readonly CourtReportItem[] }) {
  return (
    <ul className="rows">
      {reports.map((report) => (
        <Row key={report.id} report={report} />
      ))}
    </ul>
  );
}

function Row({ report }: { report: CourtReportItem }) {
  const { t } = useTranslation('liaison');
  const times = useTimes();
  const [now] = useState(() => Date.parse(serviceNow()));
  const isNew = report.releasedAt !== undefined && now - Date.parse(report.releasedAt) < NEW_MS;
  return (
    <li className="row">
      <Group justify="space-between" gap="xs">
        <div className="row-what">
          <Group gap="xs">
            <Anchor component={Link} to={`/reports/${report.id}`} fw={600}>
              {t('reports.of', { number: report.number ?? '' })}
            </Anchor>
            {isNew && (
              <Badge component="span" variant="light" color="lagoon" className="status status-lagoon">
                {t('reports.new')}
              </Badge>
            )}
          </Group>
          <Text size="sm" c="dimmed">
            {[
              t('reports.period', { from: times.date(report.from), to: times.date(report.to) }),
              report.releasedAt === undefined
                ? undefined
                : t('reports.released', { date: times.date(times.dateOf(report.releasedAt)) }),
              report.replaces === undefined ? undefined : t('reports.corrected'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </div>
      </Group>
    </li>
  );
}
