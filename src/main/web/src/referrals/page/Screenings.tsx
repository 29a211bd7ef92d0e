import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { Screening } from '~/api/schema';
import { useStaff } from '~/center/queries';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { useScreenings } from '../queries';
import { RiskBadge } from '../ReferralStatusBadge';

/** How the risk was judged each time, the newest first, with who judged and why. */
export function Screenings({ id }: { id: string }) {
  const { t, i18n } = useTranslation('referrals');
  const { data, error } = useScreenings(id, i18n.language);
  return (
    <Panel title={t('screenings.title')}>
      <ProblemNote problem={error} />
      {data?.items.length === 0 && <Text c="dimmed">{t('screenings.none')}</Text>}
      <ol className="rows">
        {data?.items.map((screening) => (
          <Entry key={screening.id} screening={screening} />
        ))}
      </ol>
    </Panel>
  );
}

function Entry({ screening }: { screening: Screening }) {
  const { t } = useTranslation(['referrals', 'words']);
  const times = useTimes();
  const staff = useStaff();
  const remarks = [
    screening.oneToOne ? t('screenings.oneToOne') : undefined,
    screening.underInvestigation ? t('screenings.investigation') : undefined,
    screening.orderSaysOtherwise ? t('screenings.ordered') : undefined,
  ].filter((any) => any !== undefined);
  return (
    <li className="row">
      <Group gap="xs">
        <RiskBadge level={screening.level} />
        <Text component="span" fw={600}>
          {t(`screenings.${screening.decision}`)}
        </Text>
      </Group>
      <Text size="sm" c="dimmed">
        {[staff.get(screening.decidedBy)?.displayName, times.moment(screening.decidedAt)].filter(Boolean).join(' · ')}
      </Text>
      <ul className="people">
        {[...screening.factors, ...screening.reasons.map(({ text }) => text), ...remarks].map((line, index) => (
          <li key={line + index}>
            <Text component="span" size="sm">
              {line}
            </Text>
          </li>
        ))}
      </ul>
      {screening.notes !== undefined && (
        <Text size="sm" mt={4} className="wrap">
          {screening.notes}
        </Text>
      )}
    </li>
  );
}
