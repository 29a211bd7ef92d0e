import { Anchor, Group, Skeleton, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Empty } from '~/ui/Empty';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';

import '../referrals.css';
import { Drafts } from '../Drafts';
import { useReferrals } from '../queries';
import { NewReferral } from './LiaisonReferrals';
import { ReferralRows } from './ReferralRows';
import { ReportRows, useReleased } from './ReportRows';

const SHOWN = 5;

/** All that a court's liaison comes for, once a week: refer a family, see how it stands, fetch reports. */
export default function LiaisonToday() {
  const { t } = useTranslation('liaison');
  const referrals = useReferrals({});
  const reports = useReleased();
  return (
    <Stack gap="lg">
      <Group>
        <NewReferral />
      </Group>
      <Drafts />
      <Panel title={t('reports.title')}>
        <ProblemNote problem={reports.error} />
        {reports.items?.length === 0 && <Text c="dimmed">{t('reports.none')}</Text>}
        {reports.items !== undefined && <ReportRows reports={reports.items.slice(0, SHOWN)} />}
        {(reports.items?.length ?? 0) > SHOWN && <All to="/reports" text={t('reports.all')} />}
      </Panel>
      <Panel title={t('referrals')}>
        <ProblemNote problem={referrals.error} />
        {referrals.items === undefined && referrals.error === null && <Skeleton height={160} />}
        {referrals.items?.length === 0 && <Empty title={t('none.title')} text={t('none.text')} />}
        {referrals.items !== undefined && <ReferralRows referrals={referrals.items.slice(0, SHOWN)} />}
        {(referrals.items?.length ?? 0) > SHOWN && <All to="/referrals" text={t('allReferrals')} />}
      </Panel>
    </Stack>
  );
}

function All({ to, text }: { to: string; text: string }) {
  return (
    <Text mt="md">
      <Anchor component={Link} to={to}>
        {text}
      </Anchor>
    </Text>
  );
}
