import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { ReportStatus } from '~/api/schema';

const COLOURS: Record<ReportStatus, string> = {
  DRAFT: 'gray',
  SUBMITTED: 'amber',
  APPROVED: 'lagoon',
  RELEASED: 'lagoon',
  DISCARDED: 'gray',
};

export function ReportStatusBadge({ status }: { status: ReportStatus }) {
  const { t } = useTranslation('words');
  return (
    <Badge component="span" variant="light" color={COLOURS[status]} className={`status status-${COLOURS[status]}`}>
      {t(`reportStatus.${status}`)}
    </Badge>
  );
}
