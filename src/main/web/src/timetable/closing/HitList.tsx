import { Alert, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { ChoicesRequestEach, VisitHit } from '~/api/schema';
import { useCenter } from '~/app/session';
import { DateField, TimeField } from '~/ui/DateField';
import { useTimes, wallOf } from '~/ui/times';

import { useRefusals } from '../move/objections';
import { useNames } from '../names';
import { instantOf } from '../zone';
import type { Choices } from './closings';

const ACTIONS = ['FIND', 'MOVE', 'REPLACE', 'CANCEL'] as const;

interface Props {
  hits: readonly VisitHit[];
  choices: Choices;
  onChoose: (choice: ChoicesRequestEach) => void;
}

/** Each visit that is hit, why, what becomes of it, and where it would be then. */
export function HitList({ hits, choices, onChoose }: Props) {
  return (
    <ul className="rows">
      {hits.map((hit) => (
        <li className="row" key={hit.visitId}>
          <HitRow hit={hit} choice={choices[hit.visitId]} onChoose={onChoose} />
        </li>
      ))}
    </ul>
  );
}

interface RowProps {
  hit: VisitHit;
  choice: ChoicesRequestEach | undefined;
  onChoose: (choice: ChoicesRequestEach) => void;
}

function HitRow({ hit, choice, onChoose }: RowProps) {
  const { t } = useTranslation(['planning', 'timetable']);
  const times = useTimes();
  const names = useNames();
  const choose = (part: Partial<ChoicesRequestEach>) =>
    onChoose({ visitId: hit.visitId, action: choice?.action ?? 'FIND', ...choice, ...part });
  const title = t('hit.of', { number: hit.caseNumber ?? '', moment: times.moment(hit.startsAt) });
  return (
    <Stack gap="xs">
      <Text fw={600}>{title}</Text>
      <Text size="sm" c="dimmed">
        {[names.room(hit.roomId), names.supervisors(hit.supervisorIds), ...hit.reasons.map((why) => t(`misfit.${why}`))]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      <Select
        label={t('hit.becomes')}
        aria-label={`${t('hit.becomes')} ${title}`}
        placeholder={t('hit.undecided')}
        data={ACTIONS.map((value) => ({ value, label: t(`action.${value}`) }))}
        value={choice?.action ?? null}
        allowDeselect={false}
        onChange={(value) => {
          const action = ACTIONS.find((any) => any === value) ?? 'FIND';
          onChoose({ visitId: hit.visitId, action, startsAt: action === 'MOVE' ? hit.startsAt : undefined });
        }}
      />
      {choice?.action === 'MOVE' && <Elsewhere startsAt={choice.startsAt ?? hit.startsAt} onChoose={choose} />}
      {choice?.action === 'CANCEL' && (
        <TextInput
          label={t('hit.reason')}
          value={choice.reason ?? ''}
          maxLength={500}
          onChange={({ currentTarget }) => choose({ reason: currentTarget.value === '' ? undefined : currentTarget.value })}
        />
      )}
      <Outcome hit={hit} decided={choice !== undefined} />
    </Stack>
  );
}

function Outcome({ hit, decided }: { hit: VisitHit; decided: boolean }) {
  const { t } = useTranslation('planning');
  const times = useTimes();
  const names = useNames();
  const say = useRefusals();
  if (hit.refusal !== undefined) {
    return (
      <Alert color="red" p="xs">
        {hit.refusal === 'no-place-found' ? t('hit.noPlace') : say(hit.refusal)}
      </Alert>
    );
  }
  if (hit.to === undefined) {
    return decided ? null : <Text size="sm">{t('hit.noSuggestion')}</Text>;
  }
  const place = [times.moment(hit.to.startsAt), names.room(hit.to.roomId), names.supervisors(hit.to.supervisorIds)]
    .filter(Boolean)
    .join(' · ');
  return <Text size="sm">{t(decided ? 'hit.goes' : 'hit.couldGo', { place })}</Text>;
}

function Elsewhere({ startsAt, onChoose }: { startsAt: string; onChoose: (part: Partial<ChoicesRequestEach>) => void }) {
  const { t } = useTranslation('timetable');
  const { timeZone } = useCenter();
  const wall = wallOf(timeZone, startsAt);
  const put = (date: string, time: string) => {
    const at = instantOf(timeZone, date, time);
    if (at !== undefined) {
      onChoose({ startsAt: at });
    }
  };
  return (
    <Group align="flex-start" grow preventGrowOverflow={false}>
      <DateField label={t('day')} value={wall.date} onChange={(date) => date !== null && put(date, wall.time)} />
      <TimeField
        label={t('time')}
        value={wall.time}
        onChange={({ currentTarget }) => put(wall.date, currentTarget.value)}
      />
    </Group>
  );
}
