import { Anchor, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { Party } from '~/api/schema';
import { Empty } from '~/ui/Empty';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { useEndingOrders, useFlagged } from './queries';

/** Families with many changes or absences: whether the place is still right is a person's decision. */
export function Flagged() {
  const { t } = useTranslation(['planning', 'timetable']);
  const { data: cases, error } = useFlagged();
  const counts = ({ party, changes, noShows }: Party) =>
    t('flagged.counts', { who: t(`timetable:byWhom.${party}`), changes, absences: noShows.unexplained });
  return (
    <Panel title={t('flagged.title')}>
      <ProblemNote problem={error} />
      {cases?.length === 0 && <Empty title={t('flagged.none')} />}
      <ul className="rows">
        {cases?.map((file) => (
          <li className="row" key={file.caseId}>
            <Anchor component={Link} to={`/cases/${file.caseId}`} fw={600}>
              {file.caseNumber}
            </Anchor>
            {file.parties
              .filter(({ flags }) => flags.length > 0)
              .map((party) => (
                <Text key={party.party} size="sm">
                  {counts(party)}
                </Text>
              ))}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Orders that are about to end: what is planned after that has no footing. */
export function EndingOrders() {
  const { t } = useTranslation('planning');
  const times = useTimes();
  const { data: items, error } = useEndingOrders();
  return (
    <Panel title={t('ending.title')}>
      <ProblemNote problem={error} />
      {items?.length === 0 && <Empty title={t('ending.none')} />}
      <ul className="rows">
        {items?.map((item) => (
          <li className="row" key={`${item.subjectId} ${item.dueOn}`}>
            <Group justify="space-between" gap="xs">
              <Anchor component={Link} to={`/cases/${item.caseId ?? ''}`} fw={600}>
                {item.caseNumber ?? t('ending.case')}
              </Anchor>
              <Text className={item.overdue ? 'overdue' : 'due'}>{t('ending.on', { date: times.date(item.dueOn) })}</Text>
            </Group>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
