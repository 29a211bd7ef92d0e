import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { IncidentStatus, OccurrenceSeverity } from '~/api/schema';

const GRAVE: Record<OccurrenceSeverity, string> = { MINOR: 'gray', SERIOUS: 'amber', CRITICAL: 'red' };
const STANDS: Record<IncidentStatus, string> = { DRAFT: 'gray', OPEN: 'amber', REVIEWED: 'lagoon', CLOSED: 'gray' };

export function SeverityBadge({ severity }: { severity: OccurrenceSeverity }) {
  const { t } = useTranslation('words');
  return (
    <Badge component="span" variant="light" color={GRAVE[severity]} className={`status status-${GRAVE[severity]}`}>
      {t(`severity.${severity}`)}
    </Badge>
  );
}

export function StatusBadge({ status }: { status: IncidentStatus }) {
  const { t } = useTranslation('words');
  return (
    <Badge component="span" variant="light" color={STANDS[status]} className={`status status-${STANDS[status]}`}>
      {t(`incidentStatus.${status}`)}
    </Badge>
  );
}
