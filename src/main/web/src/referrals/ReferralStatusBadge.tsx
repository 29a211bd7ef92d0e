import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { ReferralStatus, ScreeningLevel } from '~/api/schema';

const COLOURS: Record<ReferralStatus, string> = {
  INCOMPLETE: 'gray',
  RECEIVED: 'amber',
  WAITING: 'amber',
  ACCEPTED: 'lagoon',
  DECLINED: 'red',
  WITHDRAWN: 'gray',
};

export function ReferralStatusBadge({ status }: { status: ReferralStatus }) {
  const { t } = useTranslation('words');
  return (
    <Badge component="span" variant="light" color={COLOURS[status]} className={`status status-${COLOURS[status]}`}>
      {t(`referralStatus.${status}`)}
    </Badge>
  );
}

const RISKS: Record<ScreeningLevel, string> = { GREEN: 'lagoon', AMBER: 'amber', RED: 'red' };

export function RiskBadge({ level }: { level: ScreeningLevel }) {
  const { t } = useTranslation(['referrals', 'words']);
  return (
    <Badge component="span" variant="light" color={RISKS[level]} className={`status status-${RISKS[level]}`}>
      {t('risk', { level: t(`words:level.${level}`) })}
    </Badge>
  );
}
