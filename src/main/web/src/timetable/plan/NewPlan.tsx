import { Button, Checkbox, Group, NumberInput, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';

import { useChange } from '~/api/changes';
import type { PlanRequest, VisitType } from '~/api/schema';
import { useCase } from '~/cases/queries';
import { filled } from '~/cases/record/entered';
import { VISIT_TYPES } from '~/center/kinds';
import { DateField, TimeField } from '~/ui/DateField';
import { useAgainst } from '~/ui/fields';
import { Form } from '~/ui/Form';
import { Page } from '~/ui/Page';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { useNames } from '../names';
import { TIMETABLE } from '../queries';
import { addDays } from '../zone';
import { Occurrences } from './Occurrences';
import { makePlan } from './queries';
import { dayName, ruleOf, WEEKDAYS, type Weekday } from './rule';

const FIELDS = ['visitType', 'startsOn', 'startTime', 'durationMinutes', 'rrule', 'endsOn', 'roomId', 'supervisorIds'];

/** What stands in a field for a number, which may be emptied. */
const asNumber = (value: number | string) => (value === '' ? '' : Number(value));

/** A family's regular visits: every date is seen before one press makes them. */
export function Component() {
  const { t, i18n } = useTranslation(['plan', 'timetable', 'words']);
  const { id = '' } = useParams();
  const times = useTimes();
  const names = useNames();
  const navigate = useNavigate();
  const { data: file, error: closed } = useCase(id);
  const [entered, setEntered] = useState({
    type: 'SUPERVISED' as VisitType,
    startsOn: addDays(times.today(), 1),
    startTime: '16:00',
    minutes: 60 as number | '',
    everyWeeks: 1 as 1 | 2,
    days: [] as Weekday[],
    until: false,
    count: 6 as number | '',
    endsOn: addDays(times.today(), 60),
    roomId: null as string | null,
    supervisorId: null as string | null,
  });
  const wanted = filled<PlanRequest>({
    visitType: entered.type,
    rrule: ruleOf({ ...entered, count: entered.until ? undefined : Number(entered.count) }),
    startsOn: entered.startsOn,
    endsOn: entered.until ? entered.endsOn : undefined,
    startTime: entered.startTime,
    durationMinutes: entered.minutes,
    roomId: entered.type === 'VIRTUAL' ? undefined : (entered.roomId ?? undefined),
    supervisorIds: entered.supervisorId === null ? undefined : [entered.supervisorId],
  });
  const preview = useChange({ run: () => makePlan(id, wanted, true), refreshes: [] });
  const shown = preview.data?.occurrences ?? [];
  const free = shown.filter(({ result }) => result === 'FREE').length;
  const making = useChange({
    run: () => makePlan(id, free < shown.length ? { ...wanted, book: 'FREE' } : wanted, false),
    refreshes: TIMETABLE,
    said: t('made'),
    then: (plan) => void navigate(`/cases/${id}/plans/${plan.id ?? ''}`),
  });
  const put = (part: Partial<typeof entered>) => {
    setEntered({ ...entered, ...part });
    // What was previewed is no longer what would be made.
    preview.reset();
    making.reset();
  };
  const problem = making.error ?? preview.error;
  const against = useAgainst(problem);
  return (
    <Page
      title={t('new')}
      lead={file?.number}
      actions={
        <Button component={Link} to={`/cases/${id}/visits`} variant="default">
          {t('back')}
        </Button>
      }
    >
      <ProblemNote problem={closed} />
      <Stack gap="lg" display={closed === null ? undefined : 'none'}>
        <Panel title={t('what')}>
          <Form onSubmit={() => preview.mutate()}>
            <Select
              label={t('timetable:kind')}
              data={VISIT_TYPES.map((value) => ({ value, label: t(`words:visitType.${value}`) }))}
              value={entered.type}
              onChange={(type) => put({ type: VISIT_TYPES.find((any) => any === type) ?? 'SUPERVISED' })}
              allowDeselect={false}
              error={against('visitType')}
            />
            <Group align="flex-start" grow preventGrowOverflow={false}>
              <DateField label={t('firstDay')} required value={entered.startsOn} onChange={(date) => put({ startsOn: date ?? '' })} error={against('startsOn')} />
              <TimeField label={t('time')} required value={entered.startTime} onChange={({ currentTarget }) => put({ startTime: currentTarget.value })} error={against('startTime')} />
              <NumberInput label={t('minutes')} required min={5} max={1440} step={15} value={entered.minutes} onChange={(value) => put({ minutes: asNumber(value) })} error={against('durationMinutes')} />
            </Group>
            <Select
              label={t('often')}
              data={[
                { value: '1', label: t('weekly') },
                { value: '2', label: t('fortnightly') },
              ]}
              value={String(entered.everyWeeks)}
              onChange={(value) => put({ everyWeeks: value === '2' ? 2 : 1 })}
              allowDeselect={false}
              error={entered.until ? against('rrule') : undefined}
            />
            <Checkbox.Group label={t('days')} description={t('daysHint')} value={entered.days} onChange={(days) => put({ days: WEEKDAYS.filter((day) => days.includes(day)) })}>
              <Group mt="xs">
                {WEEKDAYS.map((day) => (
                  <Checkbox key={day} value={day} label={dayName(day, i18n.language)} />
                ))}
              </Group>
            </Checkbox.Group>
            <Group align="flex-start" grow preventGrowOverflow={false}>
              <Select
                label={t('ends')}
                data={[
                  { value: 'count', label: t('afterVisits') },
                  { value: 'until', label: t('onDay') },
                ]}
                value={entered.until ? 'until' : 'count'}
                onChange={(value) => put({ until: value === 'until' })}
                allowDeselect={false}
              />
              {entered.until ? (
                <DateField label={t('lastDay')} required value={entered.endsOn} onChange={(date) => put({ endsOn: date ?? '' })} error={against('endsOn')} />
              ) : (
                <NumberInput label={t('count')} required min={1} max={200} value={entered.count} onChange={(value) => put({ count: asNumber(value) })} error={entered.until ? undefined : against('rrule')} />
              )}
            </Group>
            <Group align="flex-start" grow preventGrowOverflow={false}>
              {entered.type !== 'VIRTUAL' && (
                <Select label={t('timetable:room')} placeholder={t('any')} clearable clearButtonProps={{ 'aria-label': t('any') }} data={names.visitRooms.map((room) => ({ value: room.id, label: room.name }))} value={entered.roomId} onChange={(roomId) => put({ roomId })} error={against('roomId')} />
              )}
              <Select label={t('timetable:supervisor')} placeholder={t('any')} clearable clearButtonProps={{ 'aria-label': t('any') }} data={names.allSupervisors.map((one) => ({ value: one.id, label: one.displayName }))} value={entered.supervisorId} onChange={(supervisorId) => put({ supervisorId })} error={against('supervisorIds')} />
            </Group>
            <ProblemNote problem={problem} fields={FIELDS} />
            <Group justify="flex-end">
              <Button type="submit" variant={preview.data === undefined ? 'filled' : 'default'} loading={preview.isPending}>
                {t('preview')}
              </Button>
            </Group>
          </Form>
        </Panel>
        {preview.data !== undefined && (
          <Panel title={t('dates')}>
            <Text role="status">
              {t('free', { free, all: shown.length })} {free === 0 && t('noneFree')}
              {free > 0 && free < shown.length && t('stayOpen')}
            </Text>
            <Occurrences items={shown} />
            {free > 0 && (
              <Group justify="flex-end" mt="md">
                <Button loading={making.isPending} onClick={() => making.mutate()}>
                  {t('make', { count: free })}
                </Button>
              </Group>
            )}
          </Panel>
        )}
      </Stack>
    </Page>
  );
}
