import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { VisitStatus } from '~/api/schema';

const COLOURS: Record<VisitStatus, string> = {
  PLANNED: 'gray',
  CONFIRMED: 'blue',
  IN_PROGRESS: 'amber',
  COMPLETED: 'lagoon',
  CANCELLED: 'gray',
  NO_SHOW: 'amber',
  TERMINATED: 'red',
};

export function VisitStatusBadge({ status }: { status: VisitStatus }) {
  const { t } = useTranslation('words');
  return (
    <Badge component="span" variant="light" color={COLOURS[status]} className={`status status-${COLOURS[status]}`}>
      {t(`visitStatus.${status}`)}
    </Badge>
  );
}
