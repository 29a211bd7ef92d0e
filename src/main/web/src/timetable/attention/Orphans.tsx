import { Button, Group, Skeleton, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { useChange } from '~/api/changes';
import type { Visit, VisitHit } from '~/api/schema';
import { Empty } from '~/ui/Empty';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { useNames } from '../names';
import { readVisit, useOrphans } from './queries';

interface Props {
  onOpen: (visit: Visit) => void;
  onMove: (visit: Visit) => void;
}

/** Visits that can no longer take place as they are planned. */
export function Orphans({ onOpen, onMove }: Props) {
  const { t } = useTranslation('planning');
  const { data, error } = useOrphans();
  return (
    <Panel title={t('orphans.title')}>
      <ProblemNote problem={error} />
      {data === undefined && error === null && <Skeleton height={60} />}
      {data?.items.length === 0 && <Empty title={t('orphans.none.title')} text={t('orphans.none.text')} />}
      <ul className="rows">
        {data?.items.map((hit) => (
          <Orphan key={hit.visitId} hit={hit} onOpen={onOpen} onMove={onMove} />
        ))}
      </ul>
    </Panel>
  );
}

function Orphan({ hit, onOpen, onMove }: Props & { hit: VisitHit }) {
  const { t } = useTranslation(['planning', 'timetable']);
  const times = useTimes();
  const names = useNames();
  const opening = useChange({
    run: (_then: (visit: Visit) => void) => readVisit(hit.visitId),
    refreshes: [],
    then: (visit, then) => then(visit),
  });
  const title = t('hit.of', { number: hit.caseNumber ?? '', moment: times.moment(hit.startsAt) });
  return (
    <li className="row">
      <Group justify="space-between" gap="xs">
        <div className="row-what">
          <Text component="span" display="block" fw={600}>
            {title}
          </Text>
          <Text component="span" display="block" size="sm">
            {hit.reasons.map((why) => t(`misfit.${why}`)).join(' ')}
          </Text>
          <Text component="span" size="sm" c="dimmed">
            {[names.room(hit.roomId), names.supervisors(hit.supervisorIds)].filter(Boolean).join(' · ')}
          </Text>
        </div>
        <Group gap="xs">
          <Button variant="default" aria-label={`${t('orphans.open')}: ${title}`} onClick={() => opening.mutate(onOpen)}>
            {t('orphans.open')}
          </Button>
          <Button aria-label={`${t('timetable:move.start')}: ${title}`} onClick={() => opening.mutate(onMove)}>
            {t('timetable:move.start')}
          </Button>
        </Group>
      </Group>
      <ProblemNote problem={opening.error} />
    </li>
  );
}
