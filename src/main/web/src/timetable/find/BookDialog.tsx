import { Button, Checkbox, Group, MultiSelect, NumberInput, Select, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { useChange } from '~/api/changes';
import type { CasePerson, Slot, VisitRequestCreate } from '~/api/schema';
import { useCenter, useRole } from '~/app/session';
import { current, once } from '~/cases/names';
import { useCase } from '~/cases/queries';
import { useInterpreters } from '~/center/queries';
import { announce } from '~/ui/Announcer';
import { DateField, TimeField } from '~/ui/DateField';
import { useAgainst } from '~/ui/fields';
import { Form } from '~/ui/Form';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes, wallOf } from '~/ui/times';
import { Window } from '~/ui/Window';
import { useUnsaved, useWindow } from '~/ui/windowContext';

import { useNames } from '../names';
import { TIMETABLE } from '../queries';
import { instantOf } from '../zone';
import { Company } from './Company';
import { book, type Wishes } from './queries';

const COMES = new Set(['CHILD', 'VISITING_PARENT']);
const MAY_COME = new Set(['CHILD', 'VISITING_PARENT', 'AUTHORIZED_PERSON']);

interface Props {
  slot: Slot | undefined;
  wishes: Wishes;
  onClose: () => void;
}

/** Books a slot as it was found, in one press; whatever else the visit needs can be said before. */
export function BookDialog({ slot, wishes, onClose }: Props) {
  const { t } = useTranslation('timetable');
  return (
    <Window opened={slot !== undefined} onClose={onClose} title={t('book.title')}>
      {slot !== undefined && <BookForm key={slot.startsAt} slot={slot} wishes={wishes} />}
    </Window>
  );
}

function BookForm({ slot, wishes }: { slot: Slot; wishes: Wishes }) {
  const { t } = useTranslation(['timetable', 'words', 'app']);
  const times = useTimes();
  const names = useNames();
  const navigate = useNavigate();
  const { timeZone } = useCenter();
  const mayDepart = useRole('COORDINATOR');
  const { data: file } = useCase(wishes.caseId);
  const interpreters = (useInterpreters().data?.items ?? []).filter(({ active }) => active);
  const back = wallOf(timeZone, slot.endsAt);
  const window = useWindow();
  const [first] = useState({
    roomId: slot.roomId ?? null,
    supervisorIds: slot.supervisorIds,
    needed: slot.supervisorIds.length,
    away: [] as string[],
    also: [] as string[],
    interpreterId: null as string | null,
    departure: '',
    returns: false,
    returnDate: back.date,
    returnTime: '',
  });
  const [chosen, setChosen] = useState(first);
  useUnsaved(chosen !== first);
  const [tried, setTried] = useState(false);
  const put = (part: Partial<typeof chosen>) => setChosen({ ...chosen, ...part });
  const people = file === undefined ? [] : once(current(file, times.dateOf(slot.startsAt)).filter(({ role }) => MAY_COME.has(role)));
  const comes = (person: CasePerson) =>
    COMES.has(person.role) ? !chosen.away.includes(person.personId) : chosen.also.includes(person.personId);
  const asUsual = chosen.away.length === 0 && chosen.also.length === 0;
  const returnsAt = chosen.returns ? instantOf(timeZone, chosen.returnDate, chosen.returnTime) : undefined;
  const endless = chosen.returns && returnsAt === undefined;
  const missing = chosen.returnTime === '' ? t('book.returnMissing') : t('noSuchTime');
  const wanted: VisitRequestCreate = {
    caseId: wishes.caseId,
    type: wishes.type,
    startsAt: slot.startsAt,
    durationMinutes: wishes.durationMinutes,
    roomId: chosen.roomId ?? undefined,
    supervisorIds: chosen.supervisorIds.length > 0 ? chosen.supervisorIds : undefined,
    supervisorsNeeded: chosen.needed !== slot.supervisorIds.length && chosen.needed > 0 ? chosen.needed : undefined,
    participants: asUsual ? undefined : people.filter(comes).map(({ personId }) => personId),
    interpreterLanguage: wishes.interpreterLanguage,
    supervisorLanguage: wishes.supervisorLanguage,
    interpreterId: chosen.interpreterId ?? undefined,
    override: chosen.departure.trim() === '' ? undefined : { reason: chosen.departure.trim() },
    returnsAt,
  };
  const booking = useChange({
    run: () => book(wanted),
    refreshes: TIMETABLE,
    then: () => {
      announce(t('book.done', { number: file?.number ?? '', moment: times.moment(slot.startsAt) }));
      void navigate(`/timetable?date=${times.dateOf(slot.startsAt)}`);
    },
  });
  const against = useAgainst(booking.error);
  const toggle = (person: CasePerson) => {
    const name = COMES.has(person.role) ? 'away' : 'also';
    const others = chosen[name].filter((id) => id !== person.personId);
    put({ [name]: others.length < chosen[name].length ? others : [...others, person.personId] });
  };
  return (
    <Form onSubmit={() => (endless ? setTried(true) : booking.mutate())}>
      <div>
        <Text fw={650}>
          {`${times.day(times.dateOf(slot.startsAt))}, ${times.time(slot.startsAt)}–${times.time(slot.endsAt)}`}
        </Text>
        <Text c="dimmed">{[file?.number, t(`words:visitType.${wishes.type}`)].filter(Boolean).join(' · ')}</Text>
      </div>
      <Company people={people} comes={comes} toggle={toggle} error={against('participants')} />
      {wishes.type !== 'VIRTUAL' && (
        <Select
          label={t('room')}
          data={names.visitRooms.map(({ id, name }) => ({ value: id, label: name }))}
          value={chosen.roomId}
          onChange={(roomId) => put({ roomId })}
          allowDeselect={false}
          error={against('roomId')}
        />
      )}
      <Group align="flex-start" grow preventGrowOverflow={false}>
        <MultiSelect
          label={t('supervisors')}
          data={names.allSupervisors.map(({ id, displayName }) => ({ value: id, label: displayName }))}
          value={chosen.supervisorIds}
          onChange={(supervisorIds) => put({ supervisorIds, needed: Math.max(supervisorIds.length, 1) })}
          error={against('supervisorIds')}
        />
        <NumberInput
          label={t('book.needed')}
          min={1}
          max={10}
          value={chosen.needed}
          onChange={(value) => put({ needed: Number(value) })}
          error={against('supervisorsNeeded')}
        />
      </Group>
      {wishes.interpreterLanguage !== undefined && (
        <Select
          label={t('interpreter')}
          placeholder={t('book.anyInterpreter')}
          clearable
          clearButtonProps={{ 'aria-label': t('book.anyInterpreter') }}
          data={interpreters
            .filter(({ languages }) => languages.includes(wishes.interpreterLanguage ?? ''))
            .map(({ id, name }) => ({ value: id, label: name }))}
          value={chosen.interpreterId}
          onChange={(interpreterId) => put({ interpreterId })}
          error={against('interpreterId')}
        />
      )}
      {wishes.type === 'EXCHANGE' && (
        <Checkbox
          label={t('book.returns')}
          checked={chosen.returns}
          onChange={({ currentTarget }) => put({ returns: currentTarget.checked })}
        />
      )}
      {chosen.returns && (
        <Group align="flex-start" grow>
          <DateField label={t('book.returnDay')} value={chosen.returnDate} onChange={(date) => put({ returnDate: date ?? '' })} />
          <TimeField
            label={t('book.returnTime')}
            required
            value={chosen.returnTime}
            onChange={({ currentTarget }) => put({ returnTime: currentTarget.value })}
            error={tried && endless ? missing : against('returnsAt')}
          />
        </Group>
      )}
      <ProblemNote problem={booking.error} fields={['participants', 'roomId', 'supervisorIds', 'supervisorsNeeded', 'interpreterId', 'returnsAt']} />
      {mayDepart && booking.error !== null && (
        <Textarea
          label={t('move.departure')}
          description={t('move.departureHint')}
          value={chosen.departure}
          onChange={({ currentTarget }) => put({ departure: currentTarget.value })}
          error={against('override.reason')}
        />
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={window.leave}>
          {t('app:cancel')}
        </Button>
        <Button type="submit" data-autofocus loading={booking.isPending}>
          {t('book.do')}
        </Button>
      </Group>
    </Form>
  );
}
