import { Grid, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { Referral } from '~/api/schema';
import { Page } from '~/ui/Page';
import { nameOf } from '~/ui/people';
import { useTimes } from '~/ui/times';

import { ReferralStatusBadge } from '../ReferralStatusBadge';
import { Applications } from './Applications';
import { Checklist } from './Checklist';
import { Decision } from './Decision';
import { FamilyPanel, OrderPanel, RequestPanel, SafetyPanel } from './Request';
import { Screenings } from './Screenings';

export function StaffReferral({ referral }: { referral: Referral }) {
  const { t, i18n } = useTranslation(['referrals', 'words']);
  const times = useTimes();
  return (
    <Page
      windowTitle={t('referral')}
      title={referral.children.map((child) => nameOf(child, i18n.language)).join(', ')}
      lead={
        <Group component="span" gap="sm">
          <ReferralStatusBadge status={referral.status} />
          <span>{t('from', { source: t(`words:source.${referral.source}`) })}</span>
          <span>{t('receivedOn', { date: times.date(times.dateOf(referral.receivedAt)) })}</span>
          <span>{`${t('urgency')}: ${t(`words:urgency.${referral.urgency}`)}`}</span>
        </Group>
      }
    >
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, lg: 5 }} order={{ base: 1, lg: 2 }}>
          <Stack gap="lg">
            <Decision referral={referral} />
            <Checklist referral={referral} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 7 }} order={{ base: 2, lg: 1 }}>
          <Stack gap="lg">
            <RequestPanel referral={referral} />
            <FamilyPanel referral={referral} />
            {referral.safety !== undefined && <SafetyPanel safety={referral.safety} />}
            {referral.court !== undefined && <OrderPanel court={referral.court} />}
            {referral.source === 'SELF' && <Applications referral={referral} />}
            <Screenings id={referral.id} />
          </Stack>
        </Grid.Col>
      </Grid>
    </Page>
  );
}
