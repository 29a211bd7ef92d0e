import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { Visit, VisitPerson } from '~/api/schema';
import { passings, whereabouts, type Passing } from '~/today/doors';
import { Panel } from '~/ui/Panel';
import { nameOf } from '~/ui/people';
import { useTimes } from '~/ui/times';

import { Turn } from './door/Turn';
import { usePass } from './door/usePass';
import { sidesOf } from './sides';

/** Who comes and goes, in the order in which nobody meets whom they must not. */
export function Doors({ visit }: { visit: Visit }) {
  const { t, i18n } = useTranslation('visit');
  const times = useTimes();
  const isToday = times.dateOf(visit.startsAt) === times.today();
  const sequence = passings([visit]);
  const { resident, visiting } = sidesOf(visit);
  const names = (people: VisitPerson[]) => people.map((person) => nameOf(person, i18n.language)).join(', ');
  return (
    <Panel title={t('doors.title')}>
      {visit.type !== 'VIRTUAL' && resident.length > 0 && visiting.length > 0 && (
        <Alert role="note" color="lagoon" mb="md" title={t('doors.apart')}>
          {`${names(resident)} · ${names(visiting)}`}
        </Alert>
      )}
      {visit.people.length === 0 && <Text c="dimmed">{t('doors.noNames')}</Text>}
      <Stack gap={0} component="ol" className="rows" aria-label={t('doors.title')}>
        {sequence.map((passing) => (
          <Turn key={passing.key} passing={passing} isToday={isToday} />
        ))}
      </Stack>
      {visit.people.length > 0 && (
        <>
          <Title order={3} mt="lg" mb="xs">
            {t('doors.where')}
          </Title>
          <Stack gap="xs" component="ul" className="rows">
            {visit.people.map((person) => (
              <Where key={person.personId} visit={visit} person={person} sequence={sequence} isToday={isToday} />
            ))}
          </Stack>
        </>
      )}
    </Panel>
  );
}

interface WhereProps {
  visit: Visit;
  person: VisitPerson;
  sequence: readonly Passing[];
  isToday: boolean;
}

/** Where somebody is; whoever passes the door outside the plan is written down here. */
function Where({ visit, person, sequence, isToday }: WhereProps) {
  const { t, i18n } = useTranslation('visit');
  const go = usePass();
  const where = whereabouts(visit, person.personId);
  const kind = where === 'inside' ? 'OUT' : 'IN';
  const planned = sequence.some(
    (passing) => !passing.done && passing.kind === kind && [passing.person, ...passing.children].includes(person),
  );
  const name = nameOf(person, i18n.language);
  return (
    <li>
      <Group justify="space-between" gap="xs">
        <span>
          {name}
          <Text component="span" c="dimmed">{` · ${t(`where.${where}`)}`}</Text>
        </span>
        {isToday && !planned && (
          <Button
            variant="default"
            size="compact-md"
            onClick={() => go({ visit, kind, person, children: [] })}
            aria-label={`${t(kind === 'IN' ? 'doors.arrive' : 'doors.depart')}: ${name}`}
          >
            {t(kind === 'IN' ? 'doors.arrive' : 'doors.depart')}
          </Button>
        )}
      </Group>
    </li>
  );
}
