import { Anchor, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { ReferralSummary } from '~/api/schema';
import { nameOf } from '~/ui/people';
import { useTimes } from '~/ui/times';

/** One referral a line: whose, of which court case, and how it stands. */
export function ReferralRows({ referrals }: { referrals: readonly ReferralSummary[] }) {
  const { t, i18n } = useTranslation('liaison');
  const times = useTimes();
  return (
    <ul className="rows">
      {referrals.map((referral) => (
        <li className="row" key={referral.id}>
          <Group justify="space-between" gap="xs">
            <div className="row-what">
              <Anchor component={Link} to={`/referrals/${referral.id}`} fw={600}>
                {referral.people
                  .filter(({ role }) => role === 'CHILD')
                  .map((child) => nameOf(child, i18n.language))
                  .join(', ')}
              </Anchor>
              <Text size="sm" c="dimmed">
                {[
                  referral.courtCaseNumber,
                  t('sent', { date: times.date(times.dateOf(referral.receivedAt)) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
            </div>
            <Text fw={550}>{t(`states.${referral.status as 'RECEIVED'}`)}</Text>
          </Group>
        </li>
      ))}
    </ul>
  );
}
