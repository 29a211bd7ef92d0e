import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { CourtReportCount, CourtReportFacts } from '~/api/schema';
import { Panel } from '~/ui/Panel';

/** What the service counts of the period by now; it stands in every copy. */
export function Facts({ facts }: { facts: CourtReportFacts }) {
  const { t, i18n } = useTranslation(['reports', 'words']);
  const hours = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 }).format(facts.minutes / 60);
  const by = (counts: readonly CourtReportCount[]) =>
    counts.map(({ by: whom, count }) => `${t(`words:byWhom.${whom}`)}: ${count}`).join(', ');
  const sum = (counts: readonly { count: number }[]) => counts.reduce((all, { count }) => all + count, 0);
  const rows: [string, string | number, string?][] = [
    [t('facts.planned'), facts.planned],
    [t('facts.held'), facts.held, t('facts.hours', { hours })],
    [t('facts.endedEarly'), facts.endedEarly],
    [t('facts.cancelled'), sum(facts.cancelled), by(facts.cancelled)],
    [t('facts.noShows'), sum(facts.noShows), by(facts.noShows)],
    [
      t('facts.late'),
      sum(facts.late),
      facts.late.map(({ side, count }) => `${t(`words:side.${side}`)}: ${count}`).join(', '),
    ],
  ];
  return (
    <Panel title={t('facts.title')}>
      <Text c="dimmed" mb="sm">
        {t('facts.text')}
      </Text>
      <dl className="facts">
        {rows.map(([name, figure, more]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <strong>{figure}</strong>
              {more !== undefined && more !== '' && ` · ${more}`}
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
