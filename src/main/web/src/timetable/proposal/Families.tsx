import { Anchor, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { ProposalRow, ProposalUnserved } from '~/api/schema';
import { useTimes } from '~/ui/times';

import { lotsOf } from './sides';

function Family({ number, caseId, referralId }: { number?: string; caseId?: string; referralId?: string }) {
  const { t } = useTranslation('proposal');
  return (
    <Anchor component={Link} to={caseId === undefined ? `/referrals/${referralId ?? ''}` : `/cases/${caseId}`} fw={600}>
      {number === undefined ? t('waitingFamily') : t('family', { number })}
    </Anchor>
  );
}

/** Who is better off by it, and whose agreed visits it moves. */
export function Lots({ rows }: { rows: readonly ProposalRow[] }) {
  const { t } = useTranslation('proposal');
  const lots = lotsOf(rows);
  const better = lots.filter(({ more }) => more > 0);
  const moved = lots.filter(({ moved: times }) => times > 0);
  return (
    <>
      <Title order={3}>{t('lots.better', { count: better.length })}</Title>
      <ul className="rows">
        {better.map((lot) => (
          <li className="row" key={lot.key}>
            <Family number={lot.number} caseId={lot.caseId} referralId={lot.referralId} />
            <Text size="sm">
              {[t('lots.more', { count: lot.more }), lot.waitDays > 0 && t('waits', { count: lot.waitDays })]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </li>
        ))}
      </ul>
      <Title order={3} mt="md">
        {t('lots.worse', { count: moved.length })}
      </Title>
      <ul className="rows">
        {moved.map((lot) => (
          <li className="row" key={lot.key}>
            <Family number={lot.number} caseId={lot.caseId} referralId={lot.referralId} />
            <Text size="sm">{t('lots.moved', { count: lot.moved })}</Text>
          </li>
        ))}
      </ul>
    </>
  );
}

/** For whom no place was found, and why. */
export function Unserved({ unserved }: { unserved: readonly ProposalUnserved[] }) {
  const { t } = useTranslation('proposal');
  const times = useTimes();
  return (
    <>
      <Title order={3} mt="md">
        {t('unserved.title', { count: unserved.length })}
      </Title>
      <ul className="rows">
        {unserved.map((one) => (
          <li className="row" key={`${one.caseId ?? one.referralId ?? ''} ${one.weekOf}`}>
            <Family number={one.caseNumber} caseId={one.caseId} referralId={one.referralId} />
            <Text size="sm">
              {[
                t('unserved.week', { date: times.date(one.weekOf) }),
                t(`obstacle.${one.reason}`),
                one.courtMinimum && t('why.COURT_MINIMUM'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </li>
        ))}
      </ul>
    </>
  );
}
