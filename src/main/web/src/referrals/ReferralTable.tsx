import { Anchor, Badge, Group, Table, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { api, take } from '~/api/client';
import { serviceNow } from '~/api/clock';
import type { ReferralSummary } from '~/api/schema';
import { nameOf } from '~/ui/people';
import { useTimes } from '~/ui/times';

import { ReferralStatusBadge, RiskBadge } from './ReferralStatusBadge';
import { daysSince, waitsSince } from './waiting';

/** The referrals whose screening is overdue, by id. */
function useOverdue() {
  const { data } = useQuery({ queryKey: ['work-queue'], queryFn: () => take(api.GET('/work-queue')) });
  return new Set(
    data?.items.filter(({ kind, overdue }) => kind === 'SCREENING' && overdue).map(({ subjectId }) => subjectId),
  );
}

export function ReferralTable({ referrals }: { referrals: ReferralSummary[] }) {
  const { t } = useTranslation('referrals');
  const overdue = useOverdue();
  return (
    <Table.ScrollContainer minWidth={0} className="panel list" type="native" tabIndex={0} role="group" aria-label={t('title')}>
      <Table verticalSpacing="sm" className="cards">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('family')}</Table.Th>
            <Table.Th>{t('source')}</Table.Th>
            <Table.Th>{t('status')}</Table.Th>
            <Table.Th>{t('urgency')}</Table.Th>
            <Table.Th>{t('waits')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {referrals.map((referral) => (
            <Row key={referral.id} referral={referral} overdue={overdue.has(referral.id)} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Row({ referral, overdue }: { referral: ReferralSummary; overdue: boolean }) {
  const { t, i18n } = useTranslation(['referrals', 'words']);
  const names = (child: boolean) =>
    referral.people
      .filter(({ role }) => (role === 'CHILD') === child)
      .map((person) => nameOf(person, i18n.language))
      .join(', ');
  return (
    <Table.Tr>
      <Table.Td data-label={t('family')}>
        <Anchor component={Link} to={`/referrals/${referral.id}`} fw={600}>
          {names(true)}
        </Anchor>
        <Text size="sm" c="dimmed">
          {names(false)}
        </Text>
      </Table.Td>
      <Table.Td data-label={t('source')}>
        {t(`words:source.${referral.source}`)}
        <Text size="sm" c="dimmed">
          {referral.courtCaseNumber ?? referral.agency}
        </Text>
      </Table.Td>
      <Table.Td data-label={t('status')}>
        <Group gap={6}>
          <ReferralStatusBadge status={referral.status} />
          {referral.riskLevel !== undefined && <RiskBadge level={referral.riskLevel} />}
        </Group>
      </Table.Td>
      <Table.Td data-label={t('urgency')}>
        {referral.urgency === 'HIGH' ? (
          <Badge component="span" variant="light" color="red" className="status status-red">
            {t(`words:urgency.${referral.urgency}`)}
          </Badge>
        ) : (
          t(`words:urgency.${referral.urgency}`)
        )}
      </Table.Td>
      <Table.Td data-label={t('waits')}>
        <Waits referral={referral} overdue={overdue} />
      </Table.Td>
    </Table.Tr>
  );
}

const OPEN = ['RECEIVED', 'WAITING', 'INCOMPLETE'];

/** How long the family has waited, where it still does; the day it asked, where it does not. */
function Waits({ referral, overdue }: { referral: ReferralSummary; overdue: boolean }) {
  const { t } = useTranslation('referrals');
  const times = useTimes();
  const [now] = useState(() => Date.parse(serviceNow()));
  if (!OPEN.includes(referral.status)) {
    return <Text size="sm">{t('receivedOn', { date: times.date(times.dateOf(referral.receivedAt)) })}</Text>;
  }
  const days = daysSince(waitsSince(referral), now);
  return (
    <>
      <Text component="span" fw={600}>
        {days === 0 ? t('today') : t('days', { count: days })}
      </Text>
      {overdue && (
        <Group gap={4} wrap="nowrap" className="overdue">
          <IconAlertTriangle size={16} aria-hidden />
          <Text component="span" size="sm" inherit>
            {t('overdue')}
          </Text>
        </Group>
      )}
    </>
  );
}
