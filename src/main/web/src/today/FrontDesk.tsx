import { Alert, Button, Grid, Skeleton, Stack, Text } from '@mantine/core';
import { IconDoorEnter, IconDoorExit } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { useRooms } from '~/center/queries';
import { announce } from '~/ui/Announcer';
import { Empty } from '~/ui/Empty';
import { Panel } from '~/ui/Panel';
import { nameOf } from '~/ui/people';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';
import { useDay, usePassing } from '~/visit/queries';

import { inside, passings, type Passing } from './doors';

/** For who keeps the door: whose turn it is, one touch for each coming and going. */
export function FrontDesk() {
  const { t, i18n } = useTranslation('today');
  const times = useTimes();
  const { data: visits, error } = useDay(times.today());
  const passing = usePassing();
  if (visits === undefined) {
    return error === null ? <Skeleton height={240} /> : <ProblemNote problem={error} />;
  }
  const sequence = passings(visits);
  const people = inside(visits);
  return (
    <Stack gap="lg">
      <ProblemNote problem={passing.error} />
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 8 }}>
          <Panel title={t('sequence')}>
            {sequence.length === 0 ? (
              <Empty title={t('noVisits.title')} text={t('noVisits.text')} />
            ) : (
              <Alert color="lagoon" mb="md" className="told">
                {t('sequenceText')}
              </Alert>
            )}
            <Stack gap={0} component="ol" className="rows">
              {sequence.map((one) => (
                <Turn key={one.key} one={one} passing={passing} />
              ))}
            </Stack>
          </Panel>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 4 }}>
          <Panel title={t('whoIsWhere')}>
            {people.length === 0 && <Text c="dimmed">{t('nobodyInside')}</Text>}
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
                    onClick={() => passing.mutate({ visit, kind: 'OUT', person, children: [] })}
                  >
                    {t('depart')}
                  </Button>
                </li>
              ))}
            </Stack>
          </Panel>
        </Grid.Col>
      </Grid>
    </Stack>
  );
}

function Turn({ one, passing }: { one: Passing; passing: ReturnType<typeof usePassing> }) {
  const { t, i18n } = useTranslation(['today', 'words']);
  const times = useTimes();
  const rooms = useRooms();
  const { visit, person, kind, at, done, children } = one;
  const name = nameOf(person, i18n.language);
  const room = visit.roomId === undefined ? undefined : rooms.get(visit.roomId);
  const pass = () =>
    passing.mutate(
      { visit, kind, person, children },
      { onSuccess: () => announce(t(kind === 'IN' ? 'arrived' : 'departed', { name })) },
    );
  return (
    <li className={done ? 'row turn turn-done' : 'row turn'}>
      <Text component="span" className="turn-time">
        {times.time(at)}
      </Text>
      <div className="row-what">
        <Text component="span" display="block" size="lg" fw={600}>
          {[name, ...children.map((child) => nameOf(child, i18n.language))].join(' + ')}
        </Text>
        <Text component="span" c="dimmed" size="sm">
          {[t(`words:party.${person.role}`), t(kind === 'IN' ? 'comesIn' : 'goesOut'), room?.name]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </div>
      {done ? (
        <Text component="span" c="dimmed">
          {t(kind === 'IN' ? 'inside' : 'gone')}
        </Text>
      ) : (
        <Button
          size="lg"
          variant={kind === 'IN' ? 'filled' : 'default'}
          leftSection={kind === 'IN' ? <IconDoorEnter aria-hidden /> : <IconDoorExit aria-hidden />}
          loading={passing.isPending && passing.variables?.person === person}
          onClick={pass}
          aria-label={`${t(kind === 'IN' ? 'arrive' : 'depart')}: ${name}`}
        >
          {t(kind === 'IN' ? 'arrive' : 'depart')}
        </Button>
      )}
    </li>
  );
}
