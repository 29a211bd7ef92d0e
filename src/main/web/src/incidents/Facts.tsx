import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { Incident } from '~/api/schema';
import { useMe, useRole } from '~/app/session';
import { useStaff } from '~/center/queries';
import { Panel } from '~/ui/Panel';
import { Part } from '~/ui/Part';
import { nameOf } from '~/ui/people';
import { useTimes } from '~/ui/times';

import { useFamily } from './queries';

/** What was reported, and what a coordinator concluded. */
export function Facts({ incident }: { incident: Incident }) {
  const { t } = useTranslation('incidents');
  const times = useTimes();
  const name = useStaffName();
  const person = usePersonName(incident);
  return (
    <>
      <Panel title={t('report')}>
        <Stack gap="md">
          <Text size="sm" c="dimmed">
            {t('reportedBy', { name: name(incident.reportedBy), time: times.moment(incident.submittedAt ?? incident.recordedAt) })}
          </Text>
          <Part title={t('description')}>{incident.description}</Part>
          <Part title={t('actionTaken')}>{incident.actionTaken}</Part>
          {incident.people.length > 0 && (
            <Part title={t('people')}>
              {incident.people
                .map(({ personId, part, injury }) =>
                  [`${person(personId)}: ${t(`part.${part}`)}`, injury].filter(Boolean).join(', '),
                )
                .join('\n')}
            </Part>
          )}
          {incident.witnesses.map((witness, index) => (
            <Part
              key={witness.id}
              title={[
                t('witness', { number: index + 1 }),
                witness.staffId === undefined ? witness.name : name(witness.staffId),
                witness.role,
                witness.reach,
              ]
                .filter(Boolean)
                .join(' · ')}
            >
              {witness.statement}
            </Part>
          ))}
        </Stack>
      </Panel>
      {incident.review !== undefined && (
        <Panel title={t('conclusion')}>
          <Text className="words">{incident.review.conclusion}</Text>
          <Text size="sm" c="dimmed">
            {[incident.review.by === undefined ? undefined : name(incident.review.by), times.moment(incident.review.at)]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </Panel>
      )}
    </>
  );
}

/** The name of one of the staff, where one may know the staff. */
export function useStaffName(): (id: string) => string {
  const { t } = useTranslation('incidents');
  const me = useMe();
  const staff = useStaff(useRole('ADMIN', 'COORDINATOR', 'CASE_WORKER'));
  return (id) => (id === me.user.id ? me.user.displayName : (staff.get(id)?.displayName ?? t('aColleague')));
}

/** The name of one of the family, where one may know it. */
export function usePersonName(incident: Incident): (id: string) => string {
  const { t, i18n } = useTranslation('incidents');
  const family = useFamily(incident.caseId, incident.visitId);
  return (id) => {
    const person = family.find(({ personId }) => personId === id);
    return person === undefined ? t('somebody') : nameOf(person, i18n.language);
  };
}
