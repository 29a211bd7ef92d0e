import { Anchor, Skeleton, Text, VisuallyHidden } from '@mantine/core';
import { IconAlertCircle, IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { Referral } from '~/api/schema';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';

import type { Check } from './standing';
import { useStanding } from './useStanding';

const ICONS = { met: IconCircleCheck, open: IconCircleDashed, warn: IconAlertCircle };

/** What stands in the way of an acceptance, and where it is dealt with. */
export function Checklist({ referral }: { referral: Referral }) {
  const { t } = useTranslation('referrals');
  const { checks, isOpen, duplicates, isKnown, problem } = useStanding(referral);
  if (!isOpen) {
    return duplicates === undefined || duplicates === 0 ? null : (
      <Panel title={t('checks.twins')}>
        <Anchor component={Link} to={`/referrals/${referral.id}/duplicates`}>
          {t('checks.duplicates.warn', { count: duplicates })}
        </Anchor>
      </Panel>
    );
  }
  return (
    <Panel title={t('checks.title')}>
      <ProblemNote problem={problem} />
      <ul className="rows checks">
        {checks.map((check) => (
          <Item key={check.name} check={check}>
            <Sentence check={check} referral={referral} duplicates={duplicates ?? 0} />
          </Item>
        ))}
      </ul>
      {!isKnown && problem === null && <Skeleton height={32} />}
    </Panel>
  );
}

function Item({ check, children }: { check: Check; children: ReactNode }) {
  const { t } = useTranslation('referrals');
  const Icon = ICONS[check.state];
  return (
    <li>
      <Icon size={22} className={check.state === 'met' ? 'met' : 'open'} aria-hidden />
      <Text component="span" fw={check.state === 'met' ? 400 : 600}>
        <VisuallyHidden>{`${t(`checkState.${check.state}`)}: `}</VisuallyHidden>
        {children}
      </Text>
    </li>
  );
}

function Sentence({ check, referral, duplicates }: { check: Check; referral: Referral; duplicates: number }) {
  const { t } = useTranslation(['referrals', 'words']);
  const { name, state } = check;
  if (name === 'duplicates' && state === 'warn') {
    return (
      <Anchor component={Link} to={`/referrals/${referral.id}/duplicates`} inherit>
        {t('checks.duplicates.warn', { count: duplicates })}
      </Anchor>
    );
  }
  if (name === 'screened') {
    return (
      <Anchor component={Link} to={`/referrals/${referral.id}/screen`} inherit>
        {state === 'met' && referral.screening !== undefined
          ? t('checks.screened.met', { level: t(`words:level.${referral.screening.level}`) })
          : t('checks.screened.warn')}
      </Anchor>
    );
  }
  switch (name) {
    case 'parents':
      return t(state === 'met' ? 'checks.parents.met' : 'checks.parents.open');
    case 'duplicates':
      return t('checks.duplicates.met');
    case 'decision':
      return t(state === 'met' ? 'checks.decision.met' : 'checks.decision.open');
    case 'risk':
      return t(state === 'met' ? 'checks.risk.met' : 'checks.risk.open');
    case 'investigation':
      return t(state === 'warn' ? 'checks.investigation.warn' : 'checks.investigation.open');
  }
}
