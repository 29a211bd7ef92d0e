import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { ReferralSource, ReferralStatus, ReferralSummary } from '~/api/schema';
import { Panel } from '~/ui/Panel';

import { Chart } from './Chart';
import { rows } from './count';
import { Download, Facts, Told, useNumbers, Whole } from './parts';
import type { Period } from './period';
import { useReferrals, type Counted } from './queries';

const SOURCES = ['COURT', 'SELF', 'AGENCY'] as const satisfies ReferralSource[];
const STATUSES = [
  'INCOMPLETE',
  'RECEIVED',
  'WAITING',
  'ACCEPTED',
  'DECLINED',
  'WITHDRAWN',
] as const satisfies ReferralStatus[];

/** Who asked for help in the period, by which path, and what became of it. */
export function ReferralsPanel({ period }: { period: Period }) {
  const { t } = useTranslation('figures');
  const referrals = useReferrals(period);
  return (
    <Panel title={t('referrals.title')}>
      <Told error={referrals.error} ready={referrals.data !== undefined}>
        {referrals.data !== undefined && <Referrals counted={referrals.data} />}
      </Told>
      <Text size="sm" c="dimmed" mt="sm" className="no-print">
        {t('download.all')}
      </Text>
      <Download path="/referrals" />
    </Panel>
  );
}

function Referrals({ counted }: { counted: Counted<ReferralSummary> }) {
  const { t } = useTranslation(['figures', 'words']);
  const { number } = useNumbers();
  if (counted.items.length === 0) {
    return <Text>{t('referrals.none')}</Text>;
  }
  return (
    <Stack gap="lg">
      <Whole whole={counted.whole} count={counted.items.length} />
      <Facts facts={[[t('referrals.all'), number(counted.items.length)]]} />
      <Chart
        caption={t('referrals.byOutcome')}
        head={t('referrals.outcome')}
        rows={rows(STATUSES, SOURCES, counted.items, ({ status }) => status, ({ source }) => source)}
        series={SOURCES.map((key) => ({ key, label: t(`words:source.${key}`) }))}
        labelOf={(key) => t(`words:referralStatus.${key as ReferralStatus}`)}
        format={number}
        lying
      />
    </Stack>
  );
}
