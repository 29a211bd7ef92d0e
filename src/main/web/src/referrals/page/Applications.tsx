import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { Application, Referral } from '~/api/schema';
import { Panel } from '~/ui/Panel';
import { nameOf } from '~/ui/people';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { useAcknowledgement, useApplications } from '../queries';
import { Facts } from './Facts';

/** What each parent told by themselves, apart from the other. */
export function Applications({ referral }: { referral: Referral }) {
  const { t } = useTranslation('referrals');
  const { data, error } = useApplications(referral.id, true);
  return (
    <Panel title={t('applications.title')}>
      <ProblemNote problem={error} />
      {data?.items.length === 0 && <Text c="dimmed">{t('applications.none')}</Text>}
      <ul className="rows">
        {data?.items.map((application) => (
          <Entry key={application.id} application={application} referral={referral} />
        ))}
      </ul>
    </Panel>
  );
}

function Entry({ application, referral }: { application: Application; referral: Referral }) {
  const { t, i18n } = useTranslation(['referrals', 'words']);
  const times = useTimes();
  const acknowledging = useAcknowledgement(referral.id, t('applications.noted'));
  const adult = referral.adults.find(({ personId }) => personId === application.personId);
  const day = (instant: string) => ({ date: times.date(times.dateOf(instant)) });
  return (
    <li className="row">
      <Stack gap="xs">
        <div>
          <Text component="span" display="block" fw={600}>
            {adult === undefined ? t(`words:party.${application.side}`) : nameOf(adult, i18n.language)}
          </Text>
          <Text component="span" size="sm" c="dimmed">
            {[t(`words:party.${application.side}`), t('applications.on', day(application.appliedAt))].join(' · ')}
          </Text>
        </div>
        <Facts
          facts={[
            [t('applications.reason'), application.reason],
            [t('request.visitType'), t(`words:visitType.${application.requested.visitType}`)],
            [t('request.frequency'), application.requested.frequency],
            [t('safety.title'), dangers(application, t)],
            [t('safety.allegations'), application.safety.allegations],
            [t('safety.notes'), application.safety.notes],
          ]}
        />
        {application.withdrawnAt !== undefined && (
          <Group gap="sm">
            <Text className="overdue">{t('applications.withdrawn', day(application.withdrawnAt))}</Text>
            {application.acknowledgedAt === undefined && (
              <Button
                size="compact-md"
                variant="default"
                loading={acknowledging.isPending}
                onClick={() => acknowledging.mutate(application.id)}
              >
                {t('applications.note')}
              </Button>
            )}
          </Group>
        )}
        <ProblemNote problem={acknowledging.error} />
      </Stack>
    </li>
  );
}

function dangers({ safety }: Application, t: (key: 'safety.violence' | 'safety.restraining') => string): string {
  return [
    safety.domesticViolence ? t('safety.violence') : undefined,
    safety.restrainingOrder ? t('safety.restraining') : undefined,
  ]
    .filter(Boolean)
    .join(', ');
}
