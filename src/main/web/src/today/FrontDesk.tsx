import '~/visit/visit.css';

import { Alert, Button, Grid, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { useRooms } from '~/center/queries';
import { Empty } from '~/ui/Empty';
import { Panel } from '~/ui/Panel';
import { nameOf } from '~/ui/people';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';
import { Turn } from '~/visit/door/Turn';
import { usePass } from '~/visit/door/usePass';
import { useDay } from '~/visit/queries';
import { useUnsent } from '~/visit/unsent/box';
import { withUnsent } from '~/visit/unsent/effects';
import { UnsentNote } from '~/visit/unsent/UnsentNote';
import { useFocusKept } from '~/visit/useFocusKept';
import { useNow } from '~/visit/useNow';

import { deskAt, type Due } from './desk';
import { inside } from './doors';

/** For who keeps the door: whose turn it is, one touch for each coming and going. */
export default function FrontDesk() {
  const { t } = useTranslation('today');
  const times = useTimes();
  const now = useNow();
  const { data: known, more, error } = useDay(times.today());
  const unsent = useUnsent();
  if (known === undefined) {
    return error === null ? <Skeleton height={240} /> : <ProblemNote problem={error} />;
  }
  const visits = known.map((visit) =>
    withUnsent(
      visit,
      unsent.errands.filter(({ visitId }) => visitId === visit.id),
    ),
  );
  return (
    <Stack gap="lg">
      <UnsentNote visits={visits} unsent={unsent} />
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 8 }}>
          <Panel
            title={t('sequence')}
            actions={
              <Text component="time" className="desk-clock">
                {times.time(now)}
              </Text>
            }
          >
            <Sequence {...deskAt(visits, now)} />
            {more && (
              <Text c="dimmed" mt="sm">
                {t('moreVisits', { count: visits.length })}
              </Text>
            )}
          </Panel>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 4 }}>
          <Inside people={inside(visits)} />
        </Grid.Col>
      </Grid>
    </Stack>
  );
}

/** Whose turn it is, before what has passed. */
function Sequence({ ahead, behind }: { ahead: Due[]; behind: Due[] }) {
  const { t } = useTranslation('today');
  const focus = useFocusKept<HTMLDivElement>(ahead.map(({ passing }) => passing.key).join(), null);
  if (ahead.length + behind.length === 0) {
    return <Empty title={t('noVisits.title')} text={t('noVisits.text')} />;
  }
  return (
    <div {...focus} className="desk">
      {ahead.length > 0 && (
        <Alert color="lagoon" mb="md">
          {t('sequenceText')}
        </Alert>
      )}
      <Turns dues={ahead} />
      {behind.length > 0 && (
        <>
          <Title order={3} mt="xl" mb="xs">
            {t('past')}
          </Title>
          <Turns dues={behind} past />
        </>
      )}
    </div>
  );
}

function Turns({ dues, past = false }: { dues: Due[]; past?: boolean }) {
  const rooms = useRooms();
  return (
    <Stack gap={0} component="ol" className={past ? 'rows past' : 'rows'}>
      {dues.map(({ passing, isNow, lateBy }) => (
        <Turn
          key={passing.key}
          passing={passing}
          isToday
          isNow={isNow}
          lateBy={lateBy}
          room={passing.visit.roomId === undefined ? undefined : rooms.get(passing.visit.roomId)?.name}
        />
      ))}
    </Stack>
  );
}

/** Who is in the house now; whoever leaves outside the plan is written down here. */
function Inside({ people }: { people: ReturnType<typeof inside> }) {
  const { t, i18n } = useTranslation(['today', 'visit']);
  const go = usePass();
  const focus = useFocusKept<HTMLDivElement>(people.map(({ person }) => person.personId).join(), null);
  return (
    <Panel title={t('whoIsWhere')}>
      {people.length === 0 && <Text c="dimmed">{t('nobodyInside')}</Text>}
      <div {...focus} className="desk">
        <Stack gap="xs" component="ul" className="rows">
          {people.map(({ visit, person }) => (
            <li key={visit.id + person.personId}>
              <Text component="span" fw={550}>
                {nameOf(person, i18n.language)}
              </Text>
              <Button
                variant="default"
                size="compact-md"
                ml="sm"
                aria-label={`${t('visit:doors.depart')}: ${nameOf(person, i18n.language)}`}
                onClick={() => go({ visit, kind: 'OUT', person, children: [] })}
              >
                {t('visit:doors.depart')}
              </Button>
            </li>
          ))}
        </Stack>
      </div>
    </Panel>
  );
}
