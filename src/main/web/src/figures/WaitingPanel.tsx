import { Anchor, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { CapacityWaiting } from '~/api/schema';
import { Panel } from '~/ui/Panel';

import { Chart } from './Chart';
import { bandOf, BANDS, rows } from './count';
import { Facts, Told, useNumbers } from './parts';
import type { Period } from './period';
import { useCapacity } from './queries';

const PRIORITIES = ['HIGH', 'NORMAL', 'LOW'] as const;

/** Families for whom there is no place yet, as of today. */
export function WaitingPanel({ period }: { period: Period }) {
  const { t } = useTranslation('figures');
  const capacity = useCapacity(period);
  return (
    <Panel
      title={t('waiting.title')}
      actions={
        <Anchor component={Link} to="/referrals?status=WAITING" className="no-print">
          {t('waiting.list')}
        </Anchor>
      }
    >
      <Told error={capacity.error} ready={capacity.data !== undefined}>
        <Families waiting={capacity.data?.[0]?.waiting ?? []} />
      </Told>
    </Panel>
  );
}

function Families({ waiting }: { waiting: CapacityWaiting[] }) {
  const { t } = useTranslation(['figures', 'words']);
  const { number } = useNumbers();
  if (waiting.length === 0) {
    return <Text>{t('waiting.none')}</Text>;
  }
  const days = waiting.map(({ waitDays }) => waitDays).toSorted((one, other) => one - other);
  return (
    <Stack gap="lg">
      <Facts
        facts={[
          [t('waiting.families'), number(waiting.length)],
          [t('waiting.longest'), t('days', { count: days.at(-1) ?? 0 })],
          [t('waiting.middle'), t('days', { count: days[Math.floor(days.length / 2)] ?? 0 })],
        ]}
      />
      <Chart
        caption={t('waiting.byTime')}
        head={t('waiting.time')}
        rows={rows(BANDS, PRIORITIES, waiting, bandOf, ({ priority }) => priority ?? 'NORMAL')}
        series={PRIORITIES.map((key) => ({ key, label: t('waiting.priority', { priority: t(`words:urgency.${key}`) }) }))}
        labelOf={(key) => t(`band.${key as (typeof BANDS)[number]}`)}
        format={number}
        lying
      />
    </Stack>
  );
}
