import { Alert, Anchor, Stack } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { Case } from '~/api/schema';
import { useInterpreters } from '~/center/queries';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { useConflicts, useCriticalIncidents, useSuspensions } from '../lists';
import { useStaffNames } from '../names';
import { useReliability } from '../queries';

interface Told {
  key: string;
  grave?: boolean;
  text: ReactNode;
}

/** What one must not overlook in this case, if there is anything. */
export function CaseAlerts({ file }: { file: Case }) {
  const { t } = useTranslation('casework');
  const critical = useCriticalIncidents(file.id);
  const told = [...useStanding(file), ...useTrouble(file, critical.items ?? [])];
  return told.length === 0 && critical.error === null ? null : (
    <Stack gap="xs" component="section" aria-label={t('alert.title')}>
      <ProblemNote problem={critical.error} />
      {told.map(({ key, grave = false, text }) => (
        <Alert key={key} color={grave ? 'red' : 'amber'} icon={<IconAlertTriangle aria-hidden />}>
          {text}
        </Alert>
      ))}
    </Stack>
  );
}

/** What is known from how the case stands. */
function useStanding(file: Case): Told[] {
  const { t } = useTranslation(['cases', 'casework']);
  const times = useTimes();
  const pause = useSuspensions(file.id, file.status === 'SUSPENDED').items?.find(({ status }) => status === 'PAUSED');
  const told: Told[] = [];
  if (file.status === 'SUSPENDED') {
    const review = pause?.reviewOn === undefined ? '' : t('casework:alert.review', { date: times.date(pause.reviewOn) });
    told.push({ key: 'suspended', grave: true, text: [t('suspended', { reason: file.suspendReason }), pause?.conditions, review].filter(Boolean).join(' ') });
  }
  if (file.orderEndsSoon && file.orderEndsOn !== undefined) {
    told.push({ key: 'order', text: t('orderEnds', { date: times.date(file.orderEndsOn) }) });
  }
  if (file.legalHold !== undefined) {
    told.push({ key: 'hold', text: t('casework:alert.hold', { reason: file.legalHold.reason }) });
  }
  if (file.reopenedFrom !== undefined) {
    told.push({
      key: 'reopened',
      text: (
        <Anchor component={Link} to={`/cases/${file.reopenedFrom}`} inherit>
          {t('casework:alert.reopened')}
        </Anchor>
      ),
    });
  }
  return told;
}

/** What others have to be asked for. */
function useTrouble(file: Case, critical: readonly { id: string }[]): Told[] {
  const { t } = useTranslation(['casework', 'words']);
  const staff = useStaffNames();
  const interpreters = useInterpreters().data?.items;
  const open = file.status !== 'CLOSED';
  const conflicts = useConflicts(file.id, open).items?.filter(
    ({ endedAt, caseWorker, visitsAhead }) => endedAt === undefined && (caseWorker || visitsAhead.length > 0),
  );
  const flagged = useReliability(file.id).data?.parties.filter(({ flags }) => flags.length > 0) ?? [];
  const told: Told[] = critical.map(({ id }) => ({
    key: id,
    grave: true,
    text: (
      <Anchor component={Link} to={`/incidents/${id}`} inherit>
        {t('alert.critical')}
      </Anchor>
    ),
  }));
  for (const conflict of open ? (conflicts ?? []) : []) {
    const interpreter = interpreters?.find(({ id }) => id === conflict.interpreterId);
    const name = staff(conflict.userId) ?? interpreter?.name ?? '';
    told.push({ key: conflict.id, text: t('alert.conflict', { name }) });
  }
  for (const { party, flags } of open ? flagged : []) {
    told.push({ key: party, text: `${t(`byWhom.${party}`)}: ${flags.map((flag) => t(`alert.flag.${flag}`)).join(', ')}` });
  }
  return told;
}
