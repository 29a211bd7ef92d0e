import { Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { Referral, ReferralCourt, Safety } from '~/api/schema';
import { useCourts } from '~/center/queries';
import { Panel } from '~/ui/Panel';
import { nameOf } from '~/ui/people';
import { useTimes } from '~/ui/times';
import { weekdayName } from '~/ui/weekdays';

import { languageName } from '../languages';
import { Facts } from './Facts';

/** Why the family comes, and what contact is asked for. */
export function RequestPanel({ referral }: { referral: Referral }) {
  const { t, i18n } = useTranslation(['referrals', 'words']);
  const { requested } = referral;
  const hours = requested.preferredHours.map(
    ({ weekday, from, until }) => `${weekdayName(weekday, i18n.language)} ${from.slice(0, 5)}–${until.slice(0, 5)}`,
  );
  return (
    <Panel title={t('request.title')}>
      <Text mb="md" className="wrap">
        {referral.reason}
      </Text>
      <Facts
        facts={[
          [t('request.visitType'), t(`words:visitType.${requested.visitType}`)],
          [t('request.frequency'), requested.frequency],
          [
            t('request.duration'),
            requested.durationMinutes === undefined ? undefined : t('minutes', { count: requested.durationMinutes }),
          ],
          [t('request.hours'), hours.join(', ')],
          [t('request.language'), languageName(referral.language, i18n.language)],
          [t('request.agency'), referral.agency],
        ]}
      />
    </Panel>
  );
}

/** Who it is about; where to find them is no part of a referral once it is in. */
export function FamilyPanel({ referral }: { referral: Referral }) {
  const { t, i18n } = useTranslation(['referrals', 'words']);
  const times = useTimes();
  const people = [
    ...referral.children.map((child) => ({ ...child, role: 'CHILD' as const })),
    ...referral.adults.map((adult) => ({ ...adult, needs: undefined })),
  ];
  return (
    <Panel title={t('familyTitle')}>
      <ul className="rows">
        {people.map((person) => (
          <li className="row" key={person.personId + person.role}>
            <Text component="span" display="block" fw={600}>
              {nameOf(person, i18n.language)}
            </Text>
            <Text component="span" size="sm" c="dimmed">
              {[
                t(`words:party.${person.role}`),
                person.birthDate === undefined ? undefined : t('born', { date: times.date(person.birthDate) }),
                person.languages.map((tag) => languageName(tag, i18n.language)).join(', '),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Text>
            {person.needs !== undefined && (
              <Text size="sm" className="wrap">
                {t('needs', { needs: person.needs })}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** What is known of danger; said in words and not by colour alone. */
export function SafetyPanel({ safety }: { safety: Safety }) {
  const { t } = useTranslation('referrals');
  const dangers = [
    safety.domesticViolence ? t('safety.violence') : undefined,
    safety.restrainingOrder ? t('safety.restraining') : undefined,
  ].filter((any) => any !== undefined);
  const quiet = dangers.length === 0 && safety.allegations === undefined && safety.notes === undefined;
  return (
    <Panel title={t('safety.title')}>
      {quiet && <Text c="dimmed">{t('safety.none')}</Text>}
      <Stack gap="xs">
        {dangers.map((danger) => (
          <Group key={danger} gap="xs" wrap="nowrap" align="flex-start">
            <IconAlertTriangle size={20} className="open" aria-hidden />
            <Text fw={600}>{danger}</Text>
          </Group>
        ))}
        <Facts
          facts={[
            [t('safety.allegations'), safety.allegations],
            [t('safety.notes'), safety.notes],
          ]}
        />
      </Stack>
    </Panel>
  );
}

export function OrderPanel({ court }: { court: ReferralCourt }) {
  const { t, i18n } = useTranslation(['referrals', 'words']);
  const times = useTimes();
  const { data: courts } = useCourts();
  const { terms } = court;
  const count = (number: number | undefined) => (number === undefined ? undefined : String(number));
  return (
    <Panel title={t('order.title')}>
      <Facts
        facts={[
          [t('order.court'), courts?.items.find(({ id }) => id === court.courtId)?.name],
          [t('order.caseNumber'), court.caseNumber],
          [t('order.orderNumber'), court.orderNumber],
          [t('order.date'), times.date(court.orderDate)],
          [t('order.until'), court.validUntil === undefined ? undefined : times.date(court.validUntil)],
          [t('order.visitType'), terms.visitType === undefined ? undefined : t(`words:visitType.${terms.visitType}`)],
          [t('order.perWeek'), count(terms.visitsPerWeek)],
          [t('order.perMonth'), count(terms.visitsPerMonth)],
          [
            t('order.length'),
            terms.minutesPerVisit === undefined ? undefined : t('minutes', { count: terms.minutesPerVisit }),
          ],
          [t('order.days'), terms.weekdays.map((day) => weekdayName(day, i18n.language)).join(', ')],
          [t('order.hours'), [terms.earliest?.slice(0, 5), terms.latest?.slice(0, 5)].filter(Boolean).join('–')],
          [t('order.allowed'), terms.authorizedPersons.join(', ')],
          [t('order.excluded'), terms.excludedPersons.join(', ')],
          [t('order.notes'), terms.notes],
        ]}
      />
    </Panel>
  );
}
