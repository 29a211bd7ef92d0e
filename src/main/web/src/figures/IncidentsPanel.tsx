import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { Incident, OccurrenceCategory, OccurrenceSeverity } from '~/api/schema';
import { Panel } from '~/ui/Panel';

import { Chart } from './Chart';
import { rows, tally } from './count';
import { Download, Facts, Told, useNumbers, Whole } from './parts';
import type { Period } from './period';
import { useIncidents, type Counted } from './queries';

const SEVERITIES = ['CRITICAL', 'SERIOUS', 'MINOR'] as const satisfies OccurrenceSeverity[];

/** What happened in the period, by what it was and how grave. */
export function IncidentsPanel({ period }: { period: Period }) {
  const { t } = useTranslation('figures');
  const incidents = useIncidents(period);
  return (
    <Panel title={t('incidents.title')}>
      <Told error={incidents.error} ready={incidents.data !== undefined}>
        {incidents.data !== undefined && <Incidents counted={incidents.data} />}
      </Told>
      <Text size="sm" c="dimmed" mt="sm" className="no-print">
        {t('download.all')}
      </Text>
      <Download path="/incidents" />
    </Panel>
  );
}

function Incidents({ counted }: { counted: Counted<Incident> }) {
  const { t } = useTranslation(['figures', 'words']);
  const { number } = useNumbers();
  if (counted.items.length === 0) {
    return <Text>{t('incidents.none')}</Text>;
  }
  const bySeverity = tally(SEVERITIES, counted.items.map(({ severity }) => severity));
  const categories = [...new Set(counted.items.map(({ category }) => category))].toSorted();
  return (
    <Stack gap="lg">
      <Whole whole={counted.whole} count={counted.items.length} />
      <Facts
        facts={[
          [t('incidents.all'), number(counted.items.length)],
          ...SEVERITIES.map((key) => [t(`words:severity.${key}`), number(bySeverity.get(key) ?? 0)] as const),
        ]}
      />
      <Chart
        caption={t('incidents.byCategory')}
        head={t('incidents.category')}
        rows={rows(categories, SEVERITIES, counted.items, ({ category }) => category, ({ severity }) => severity)}
        series={SEVERITIES.map((key) => ({ key, label: t(`words:severity.${key}`) }))}
        labelOf={(key) => t(`words:category.${key as OccurrenceCategory}`)}
        format={number}
        lying
      />
    </Stack>
  );
}
