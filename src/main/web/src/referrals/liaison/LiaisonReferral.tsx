import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { Referral } from '~/api/schema';
import { Page } from '~/ui/Page';
import { Panel } from '~/ui/Panel';
import { nameOf } from '~/ui/people';
import { useTimes } from '~/ui/times';

import { Facts } from '../page/Facts';
import { Withdraw } from '../page/Reasoned';
import { FamilyPanel, OrderPanel } from '../page/Request';

const OPEN = ['RECEIVED', 'WAITING', 'INCOMPLETE'];

/** What has become of one referral; what the center thinks of the family is not for the court to read. */
export function LiaisonReferral({ referral }: { referral: Referral }) {
  const { t, i18n } = useTranslation(['liaison', 'referrals']);
  return (
    <Page
      windowTitle={t('referrals:referral')}
      title={referral.children.map((child) => nameOf(child, i18n.language)).join(', ')}
      lead={referral.court?.caseNumber}
    >
      <Stack gap="lg" className="intake">
        <Panel title={t('course.title')}>
          <Course referral={referral} />
          {OPEN.includes(referral.status) && <Withdraw referral={referral} />}
        </Panel>
        <FamilyPanel referral={referral} />
        {referral.court !== undefined && <OrderPanel court={referral.court} />}
      </Stack>
    </Page>
  );
}

/** Step by step what has happened, with its day, and what comes next. */
function Course({ referral }: { referral: Referral }) {
  const { t } = useTranslation('liaison');
  const times = useTimes();
  const day = (instant: string) => ({ date: times.date(times.dateOf(instant)) });
  const { waitingSince, decidedAt, status } = referral;
  return (
    <>
      <ol className="course">
        <li data-done>{t('course.received', day(referral.receivedAt))}</li>
        {waitingSince !== undefined && <li data-done>{t('course.waiting', day(waitingSince))}</li>}
        {decidedAt === undefined ? (
          <li>{t(waitingSince === undefined ? 'course.screening' : 'course.place')}</li>
        ) : (
          <li data-done>{t(`course.${status as 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN'}`, day(decidedAt))}</li>
        )}
      </ol>
      <Facts facts={[[t('course.reason'), referral.declineReason ?? referral.withdrawReason]]} />
      {status === 'ACCEPTED' && <Text c="dimmed">{t('course.after')}</Text>}
    </>
  );
}
