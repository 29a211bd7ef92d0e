import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { Visit } from '~/api/schema';
import { Panel } from '~/ui/Panel';
import { useTimes } from '~/ui/times';

import { Chart } from './Chart';
import { OUTCOMES, outcomeOf, rows, visitFigures, WHO, type Row } from './count';
import { Download, Facts, Told, useNumbers, useShortDay, Whole } from './parts';
import { bucketOf, daysOf, weekOf, type Period } from './period';
import { useVisits, type Counted } from './queries';

/** What became of the visits of the period, and on whose side it was where they did not take place. */
export function VisitsPanel({ period }: { period: Period }) {
  const { t } = useTranslation('figures');
  const visits = useVisits(period);
  return (
    <Panel title={t('visits.title')}>
      <Told error={visits.error} ready={visits.data !== undefined}>
        {visits.data !== undefined && <Outcomes counted={visits.data} period={period} />}
      </Told>
      <Download path="/visits" periods={[period]} />
    </Panel>
  );
}

function Outcomes({ counted, period }: { counted: Counted<Visit>; period: Period }) {
  const { t } = useTranslation(['figures', 'words']);
  const times = useTimes();
  const { number, share } = useNumbers();
  const short = useShortDay();
  const figures = visitFigures(counted.items);
  const bucket = bucketOf(period);
  const weekly = bucket === weekOf;
  const parts = [...new Set(daysOf(period).map(bucket))];
  const sides = WHO.map(
    (key) => ({ key, missed: figures.missedBy.get(key), cancelled: figures.cancelledBy.get(key) }) as Row<'missed' | 'cancelled'>,
  );
  return (
    <Stack gap="lg">
      <Whole whole={counted.whole} count={counted.items.length} />
      <Facts
        facts={[
          [t('visits.all'), number(counted.items.length)],
          [t('outcome.held'), number(figures.outcomes.get('held') ?? 0)],
          [t('visits.endedEarly'), number(figures.endedEarly)],
          [t('visits.noShowShare'), share(figures.noShowShare)],
        ]}
      />
      <Chart
        caption={t(weekly ? 'visits.byWeek' : 'visits.byDay')}
        head={t(weekly ? 'week' : 'day')}
        rows={rows(parts, OUTCOMES, counted.items, ({ startsAt }) => bucket(times.dateOf(startsAt)), outcomeOf)}
        series={OUTCOMES.map((key) => ({ key, label: t(`outcome.${key}`) }))}
        labelOf={times.date}
        shortOf={short}
        format={number}
      />
      <Chart
        caption={t('visits.byWhom')}
        head={t('visits.whom')}
        rows={sides}
        series={[
          { key: 'missed', label: t('outcome.noShow') },
          { key: 'cancelled', label: t('outcome.cancelled') },
        ]}
        labelOf={(key) => t(`words:byWhom.${key as (typeof WHO)[number]}`)}
        format={number}
        lying
      />
    </Stack>
  );
}
