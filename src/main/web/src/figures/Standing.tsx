import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { ProblemNote } from '~/ui/ProblemNote';

import { useNumbers } from './parts';
import { useStanding } from './queries';

/** What stands open today, whatever the period. */
export function Standing() {
  const { t } = useTranslation('figures');
  const { number } = useNumbers();
  const standing = useStanding();
  const said = (one: { count: number; whole: boolean } | undefined) =>
    one === undefined ? '…' : one.whole ? number(one.count) : t('atLeast', { count: one.count });
  const { data } = standing;
  const tiles = [
    { name: t('standing.reviews'), figure: said(data?.reviews) },
    { name: t('standing.flagged'), figure: said(data?.flagged) },
    { name: t('standing.ending'), figure: said(data?.ending) },
    { name: t('standing.reports'), figure: data === undefined ? '…' : number(data.reports.count), to: '/reports?show=due' },
  ];
  return (
    <section aria-label={t('standing.title')}>
      <ProblemNote problem={standing.error} />
      <dl className="tiles">
        {tiles.map(({ name, figure, to }) => (
          <div className="tile" key={name}>
            <dt>{to === undefined ? name : <Anchor component={Link} to={to} inherit>{name}</Anchor>}</dt>
            <dd className="tile-figure">{figure}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
