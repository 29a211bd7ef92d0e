import './figures.css';

import { Alert, Button, Grid, Group, Stack } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

import { DateField, readDate } from '~/ui/DateField';
import { Page } from '~/ui/Page';
import { useTimes } from '~/ui/times';

import { CapacityPanel } from './CapacityPanel';
import { IncidentsPanel } from './IncidentsPanel';
import { Patterns } from './Patterns';
import { DAYS_AT_MOST, fault, preset, PRESETS, type Period } from './period';
import { ReferralsPanel } from './ReferralsPanel';
import { Standing } from './Standing';
import { VisitsPanel } from './VisitsPanel';
import { WaitingPanel } from './WaitingPanel';

/** The center in figures; which days, stands in the address. */
export function Component() {
  const { t } = useTranslation('figures');
  const times = useTimes();
  const [asked] = useSearchParams();
  const usual = preset('month', times.today());
  const period = {
    from: readDate(asked.get('from') ?? '') ?? usual.from,
    to: readDate(asked.get('to') ?? '') ?? usual.to,
  };
  const wrong = fault(period);
  return (
    <Page
      title={t('title')}
      lead={t('period', { from: times.date(period.from), to: times.date(period.to) })}
      actions={
        <Button
          className="no-print"
          variant="default"
          leftSection={<IconPrinter size={18} aria-hidden />}
          onClick={() => window.print()}
        >
          {t('print')}
        </Button>
      }
    >
      <Patterns />
      <Choice period={period} />
      {wrong === undefined ? (
        <Panels period={period} />
      ) : (
        <Alert role="alert" color="amber">
          {t(`fault.${wrong}`, { days: DAYS_AT_MOST })}
        </Alert>
      )}
    </Page>
  );
}

function Choice({ period }: { period: Period }) {
  const { t } = useTranslation('figures');
  const times = useTimes();
  const [, ask] = useSearchParams();
  const go = ({ from, to }: Period) => ask({ from, to }, { replace: true });
  return (
    <Group gap="sm" mb="lg" align="flex-end" className="no-print" role="group" aria-label={t('choose')}>
      <DateField
        className="period-day"
        label={t('from')}
        value={period.from}
        onChange={(from) => from !== null && go({ ...period, from })}
      />
      <DateField
        className="period-day"
        label={t('to')}
        value={period.to}
        onChange={(to) => to !== null && go({ ...period, to })}
      />
      {PRESETS.map((name) => {
        const named = preset(name, times.today());
        const here = named.from === period.from && named.to === period.to;
        return (
          <Button
            key={name}
            variant={here ? 'filled' : 'default'}
            aria-pressed={here}
            onClick={() => go(named)}
          >
            {t(`preset.${name}`)}
          </Button>
        );
      })}
    </Group>
  );
}

function Panels({ period }: { period: Period }) {
  return (
    <Stack gap="lg">
      <Standing />
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, lg: 6 }}>
          <Stack gap="lg">
            <CapacityPanel period={period} />
            <WaitingPanel period={period} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 6 }}>
          <Stack gap="lg">
            <VisitsPanel period={period} />
            <IncidentsPanel period={period} />
            <ReferralsPanel period={period} />
          </Stack>
        </Grid.Col>
      </Grid>
    </Stack>
  );
}
