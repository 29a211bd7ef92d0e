import { Button, Checkbox, Group, MultiSelect, Select, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { ByWhom, Visit, VisitRequestMove } from '~/api/schema';
import { useChange } from '~/api/changes';
import { useCenter, useRole } from '~/app/session';
import { BY_WHOM } from '~/center/kinds';
import { announce } from '~/ui/Announcer';
import { DateField, TimeField } from '~/ui/DateField';
import { Form } from '~/ui/Form';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes, wallOf } from '~/ui/times';
import { Window } from '~/ui/Window';
import { useUnsaved, useWindow } from '~/ui/windowContext';

import { useNames } from '../names';
import { familyOf, TIMETABLE } from '../queries';
import { instantOf } from '../zone';
import { move, moveBack } from './moving';
import { Near } from './Near';
import { useObjections } from './objections';
import { useCheck } from './useCheck';
import { Verdict } from './Verdict';

/** What is asked for before it is pressed: by a drag, or from a list. */
export interface Wish {
  visit: Visit;
  startsAt?: string;
  roomId?: string;
}

/** Another day, time, room or supervisor for a visit, checked while one chooses. */
export function MoveDialog({ wish, onClose }: { wish: Wish | undefined; onClose: () => void }) {
  const { t } = useTranslation('timetable');
  return (
    <Window
      opened={wish !== undefined}
      onClose={onClose}
      title={wish === undefined ? '' : t('move.title', { number: familyOf(wish.visit) })}
    >
      {wish !== undefined && <MoveForm key={`${wish.visit.id} ${wish.startsAt}`} wish={wish} />}
    </Window>
  );
}

function MoveForm({ wish: { visit, startsAt = visit.startsAt, roomId = visit.roomId } }: { wish: Wish }) {
  const { t } = useTranslation(['timetable', 'words', 'app']);
  const times = useTimes();
  const names = useNames();
  const { timeZone } = useCenter();
  const mayDepart = useRole('COORDINATOR');
  const window = useWindow();
  const [first] = useState({
    ...wallOf(timeZone, startsAt),
    roomId: roomId ?? null,
    supervisorIds: visit.supervisorIds,
    following: false,
    by: 'CENTER' as ByWhom,
    reason: '',
    departure: '',
  });
  const [chosen, setChosen] = useState(first);
  useUnsaved(chosen !== first);
  const put = (part: Partial<typeof chosen>) => setChosen({ ...chosen, ...part });
  const at = instantOf(timeZone, chosen.date, chosen.time);
  const wanted: VisitRequestMove | undefined =
    at === undefined
      ? undefined
      : {
          startsAt: at,
          roomId: chosen.roomId ?? undefined,
          supervisorIds: chosen.supervisorIds.length > 0 ? chosen.supervisorIds : undefined,
          scope: chosen.following ? 'FOLLOWING' : undefined,
          override: chosen.departure.trim() === '' ? undefined : { reason: chosen.departure.trim() },
        };
  const stays =
    at === visit.startsAt && chosen.roomId === (visit.roomId ?? null) && sameSet(chosen.supervisorIds, visit.supervisorIds);
  const checked = useCheck(visit, stays ? undefined : wanted);
  const refusal = stays ? undefined : checked.result?.refusal;
  const objections = useObjections(visit, wanted, refusal);
  const against = (field: string) => objections.find((any) => any.field === field)?.message;
  const moving = useChange({
    run: () =>
      move(visit.id, { ...wanted, startsAt: at ?? '', by: chosen.by, reason: chosen.reason.trim() || undefined }),
    refreshes: TIMETABLE,
    then: () => {
      announce(
        t('move.done', { number, moment: times.moment(at ?? '') }),
        chosen.following
          ? undefined
          : () => void moveBack(visit, t('move.undone', { number }), t('move.notUndone', { number })),
      );
      window.close();
    },
  });
  const number = familyOf(visit);
  const departs = refusal?.startsWith('order-') === true || chosen.departure !== '';
  return (
    <Form onSubmit={() => moving.mutate()}>
      <Text c="dimmed">{t('move.now', { moment: times.moment(visit.startsAt), room: names.room(visit.roomId) })}</Text>
      <Group align="flex-start" grow preventGrowOverflow={false}>
        <DateField
          label={t('day')}
          value={chosen.date}
          onChange={(date) => put({ date: date ?? '' })}
          popoverProps={{ withinPortal: true }}
        />
        <TimeField
          data-autofocus
          label={t('time')}
          value={chosen.time}
          onChange={({ currentTarget }) => put({ time: currentTarget.value })}
          error={at === undefined ? t('noSuchTime') : against('startsAt')}
        />
      </Group>
      {visit.type !== 'VIRTUAL' && (
        <Select
          label={t('room')}
          data={names.visitRooms.map(({ id, name }) => ({ value: id, label: name }))}
          value={chosen.roomId}
          onChange={(value) => put({ roomId: value })}
          allowDeselect={false}
          error={against('roomId')}
        />
      )}
      <MultiSelect
        label={t('supervisors')}
        data={names.allSupervisors.map(({ id, displayName }) => ({ value: id, label: displayName }))}
        value={chosen.supervisorIds}
        onChange={(supervisorIds) => put({ supervisorIds })}
        error={against('supervisorIds')}
      />
      <Verdict
        asking={!stays && checked.isAsking}
        free={!stays && checked.result !== undefined && refusal === undefined}
        objections={refusal === undefined ? undefined : objections}
      />
      {refusal !== undefined && wanted !== undefined && (
        <Near
          visit={visit}
          wanted={wanted}
          onChoose={(other) =>
            put({
              ...wallOf(timeZone, other.startsAt),
              roomId: other.roomId ?? null,
              supervisorIds: other.supervisorIds ?? visit.supervisorIds,
            })
          }
        />
      )}
      {departs && mayDepart && (
        <Textarea
          label={t('move.departure')}
          description={t('move.departureHint')}
          value={chosen.departure}
          onChange={({ currentTarget }) => put({ departure: currentTarget.value })}
        />
      )}
      {visit.planId !== undefined && (
        <Checkbox
          label={t('move.following')}
          checked={chosen.following}
          onChange={({ currentTarget }) => put({ following: currentTarget.checked })}
        />
      )}
      <Group align="flex-start" grow preventGrowOverflow={false}>
        <Select
          label={t('move.by')}
          data={BY_WHOM.map((value) => ({ value, label: t(`byWhom.${value}`) }))}
          value={chosen.by}
          onChange={(value) => put({ by: BY_WHOM.find((any) => any === value) ?? 'CENTER' })}
          allowDeselect={false}
        />
        <TextInput
          label={t('move.reason')}
          value={chosen.reason}
          maxLength={500}
          onChange={({ currentTarget }) => put({ reason: currentTarget.value })}
        />
      </Group>
      <ProblemNote problem={moving.error} />
      <ProblemNote problem={checked.error} />
      <Group justify="flex-end">
        <Button variant="default" onClick={window.leave}>
          {t('app:cancel')}
        </Button>
        <Button type="submit" loading={moving.isPending} disabled={stays || at === undefined}>
          {t('move.do')}
        </Button>
      </Group>
    </Form>
  );
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((each) => other.includes(each));
}
