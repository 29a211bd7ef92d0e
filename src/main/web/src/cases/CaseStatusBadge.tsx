import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { CaseStatus } from '~/api/schema';

const COLOURS: Record<CaseStatus, string> = {
  INTAKE: 'amber',
  ACTIVE: 'lagoon',
  SUSPENDED: 'red',
  CLOSED: 'gray',
};

export function CaseStatusBadge({ status }: { status: CaseStatus }) {
  const { t } = useTranslation('words');
  return (
    <Badge component="span" variant="light" color={COLOURS[status]}>
      {t(`caseStatus.${status}`)}
    </Badge>
  );
}
