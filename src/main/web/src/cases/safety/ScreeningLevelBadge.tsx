import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { ScreeningLevel } from '~/api/schema';

const COLOURS: Record<ScreeningLevel, string> = { GREEN: 'lagoon', AMBER: 'amber', RED: 'red' };

export function ScreeningLevelBadge({ level }: { level: ScreeningLevel }) {
  const { t } = useTranslation('words');
  return (
    <Badge variant="light" color={COLOURS[level]}>
      {t(`level.${level}`)}
    </Badge>
  );
}
