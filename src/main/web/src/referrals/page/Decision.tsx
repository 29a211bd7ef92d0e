import { Anchor, Button, Stack, Text } from '@mantine/core';
import { IconClipboardCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { Referral } from '~/api/schema';
import { useRole } from '~/app/session';
import { Panel } from '~/ui/Panel';
import { useTimes } from '~/ui/times';

import { Accept } from './Accept';
import { Facts } from './Facts';
import { Invite } from './Invite';
import { Decline, Enqueue, Withdraw } from './Reasoned';
import { useStanding } from './useStanding';

/** What is to be done next as the one obvious button, and below it what else can be. */
export function Decision({ referral }: { referral: Referral }) {
  const { t } = useTranslation('referrals');
  const { next, isOpen } = useStanding(referral);
  const decides = useRole('COORDINATOR');
  if (!isOpen) {
    return <Decided referral={referral} />;
  }
  const { status } = referral;
  return (
    <Panel title={t('decide.title')}>
      <Stack gap="sm">
        {status === 'INCOMPLETE' ? (
          <Invite referral={referral} />
        ) : (
          <>
            {next !== undefined && <Text>{t(`decide.next.${next}` as 'decide.next.screen')}</Text>}
            <Button
              component={Link}
              to={`/referrals/${referral.id}/screen`}
              variant={next === 'screen' ? 'filled' : 'default'}
              leftSection={<IconClipboardCheck size={18} aria-hidden />}
            >
              {t(referral.screening === undefined ? 'decide.screen' : 'decide.screenAgain')}
            </Button>
            {decides && <Accept referral={referral} primary={next === 'accept'} />}
            {decides && status === 'RECEIVED' && <Enqueue referral={referral} />}
            {decides && <Decline referral={referral} primary={next === 'decline'} />}
          </>
        )}
        {decides && <Withdraw referral={referral} />}
        {!decides && <Text size="sm" c="dimmed">{t('decide.byCoordinator')}</Text>}
      </Stack>
    </Panel>
  );
}

/** What was decided, when and why; and where it went on. */
function Decided({ referral }: { referral: Referral }) {
  const { t } = useTranslation(['referrals', 'words']);
  const times = useTimes();
  return (
    <Panel title={t('decided.title')}>
      <Stack gap="sm">
        <Text>
          {t(`decided.${referral.status as 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN'}`, {
            date: referral.decidedAt === undefined ? '' : times.date(times.dateOf(referral.decidedAt)),
          })}
        </Text>
        <Facts facts={[[t('decided.reason'), referral.declineReason ?? referral.withdrawReason]]} />
        {referral.caseId !== undefined && (
          <Anchor component={Link} to={`/cases/${referral.caseId}`} fw={600}>
            {t('decided.case')}
          </Anchor>
        )}
      </Stack>
    </Panel>
  );
}
