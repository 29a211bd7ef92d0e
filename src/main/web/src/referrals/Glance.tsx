import { Paper, SimpleGrid, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';

import { serviceNow } from '~/api/clock';
import type { ReferralStatus } from '~/api/schema';

import { useOpenReferrals } from './queries';
import { longest } from './waiting';

const OPEN = ['RECEIVED', 'WAITING', 'INCOMPLETE'] as const satisfies readonly ReferralStatus[];

/** How much waits for what, and how long the longest has. */
export function Glance() {
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
      {OPEN.map((status) => (
        <Card key={status} status={status} />
      ))}
    </SimpleGrid>
  );
}

function Card({ status }: { status: (typeof OPEN)[number] }) {
  const { t } = useTranslation('referrals');
  const [asked] = useSearchParams();
  const [now] = useState(() => Date.parse(serviceNow()));
  const { data } = useOpenReferrals(status);
  const shown = asked.get('status') === status;
  return (
    <Paper
      component={Link}
      to={shown ? '/referrals' : `/referrals?status=${status}`}
      aria-current={shown || undefined}
      className="panel glance"
      p="md"
    >
      <Text component="span" className="glance-count">
        {data === undefined ? '…' : data.length}
      </Text>
      <span>
        <Text component="span" display="block" fw={600}>
          {t(`glance.${status}`)}
        </Text>
        <Text component="span" size="sm" c="dimmed">
          {data?.length === 0 && t('glance.none')}
          {data !== undefined && data.length > 0 && t('glance.longest', { count: longest(data, now) })}
        </Text>
      </span>
    </Paper>
  );
}
