import { Anchor, Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconArrowsMove, IconCheck } from '@tabler/icons-react';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useChange } from '~/api/changes';
import { api, take } from '~/api/client';
import type { ByWhom, Visit } from '~/api/schema';
import { useRole } from '~/app/session';
import { BY_WHOM } from '~/center/kinds';
import { DialogFoot } from '~/ui/DialogFoot';
import { useAgainst } from '~/ui/fields';
import { Form } from '~/ui/Form';
import { nameOf } from '~/ui/people';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';
import { Window } from '~/ui/Window';
import { useUnsaved, useWindow } from '~/ui/windowContext';
import { VisitStatusBadge } from '~/visit/VisitStatusBadge';

import { useNames } from './names';
import { familyOf, isAhead, TIMETABLE } from './queries';

interface Props {
  visit: Visit | undefined;
  onClose: () => void;
  onMove: (visit: Visit) => void;
}

/** A visit of the timetable: who comes when, and what a planner can do about it. */
export function VisitDialog({ visit, onClose, onMove }: Props) {
  const { t } = useTranslation('timetable');
  return (
    <Window
      opened={visit !== undefined}
      onClose={onClose}
      title={visit === undefined ? '' : t('visitOf', { number: familyOf(visit) })}
    >
      {visit !== undefined && <Facts visit={visit} onMove={onMove} />}
    </Window>
  );
}

function Facts({ visit, onMove }: { visit: Visit; onMove: Props['onMove'] }) {
  const { t } = useTranslation(['timetable', 'words']);
  const times = useTimes();
  const names = useNames();
  const plans = useRole('COORDINATOR', 'CASE_WORKER');
  const window = useWindow();
  const [cancelling, setCancelling] = useState(false);
  const start = useFocusOnReturn(cancelling);
  const confirming = useChange({
    run: () => take(api.POST('/visits/{id}/confirm', { params: { path: { id: visit.id } }, body: {} })),
    refreshes: TIMETABLE,
    said: t('confirmed', { number: familyOf(visit) }),
    then: window.close,
  });
  return (
    <Stack>
      <Group gap="sm">
        <Text fw={600}>{`${times.day(times.dateOf(visit.startsAt))}, ${times.time(visit.startsAt)}–${times.time(visit.endsAt)}`}</Text>
        <VisitStatusBadge status={visit.status} />
      </Group>
      <dl className="facts">
        <Fact label={t('kind')} value={t(`words:visitType.${visit.type}`)} />
        <Fact label={t('room')} value={names.room(visit.roomId)} />
        <Fact label={t('supervisors')} value={names.supervisors(visit.supervisorIds)} />
        <Fact label={t('interpreter')} value={visit.interpreterName ?? visit.interpreterLanguage ?? ''} />
      </dl>
      <Doors visit={visit} />
      <Group gap="md">
        {plans && visit.caseId !== undefined && (
          <Anchor component={Link} to={`/cases/${visit.caseId}`}>
            {t('openCase')}
          </Anchor>
        )}
        <Anchor component={Link} to={`/visits/${visit.id}`}>
          {t('openVisit')}
        </Anchor>
        {plans && visit.caseId !== undefined && visit.planId !== undefined && (
          <Anchor component={Link} to={`/cases/${visit.caseId}/plans/${visit.planId}`}>
            {t('openPlan')}
          </Anchor>
        )}
      </Group>
      <ProblemNote problem={confirming.error} />
      {plans && isAhead(visit) && !cancelling && (
        <Group justify="flex-end">
          <Button ref={start} variant="default" onClick={() => setCancelling(true)}>
            {t('cancelVisit.start')}
          </Button>
          {visit.status === 'PLANNED' && (
            <Button
              variant="default"
              leftSection={<IconCheck size={18} aria-hidden />}
              loading={confirming.isPending}
              onClick={() => confirming.mutate()}
            >
              {t('confirm')}
            </Button>
          )}
          <Button leftSection={<IconArrowsMove size={18} aria-hidden />} onClick={() => onMove(visit)}>
            {t('move.start')}
          </Button>
        </Group>
      )}
      {cancelling && <Cancelling visit={visit} onBack={() => setCancelling(false)} />}
    </Stack>
  );
}

/** What was pressed for something that is over again gets the focus back. */
function useFocusOnReturn(away: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const was = useRef(away);
  useEffect(() => {
    if (was.current && !away) {
      button.current?.focus();
    }
    was.current = away;
  }, [away]);
  return button;
}

function Fact({ label, value }: { label: string; value: string }) {
  return value === '' ? null : (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** Everybody's comings and goings as planned, in their order. */
function Doors({ visit }: { visit: Visit }) {
  const { t, i18n } = useTranslation(['timetable', 'words']);
  const times = useTimes();
  const who = (role: string) =>
    visit.people
      .filter((person) => person.role === role)
      .map((person) => nameOf(person, i18n.language))
      .join(', ');
  return visit.doorTimes.length === 0 ? null : (
    <section aria-label={t('doors.title')}>
      <Text fw={600} mb={4}>
        {t('doors.title')}
      </Text>
      <ol className="rows">
        {visit.doorTimes.map(({ role, kind, at }) => (
          <li key={`${role} ${kind} ${at}`} className="tt-passing">
            <strong>{times.time(at)}</strong>
            <span>{`${who(role)} (${t(`words:party.${role}`)}) · ${t(kind === 'IN' ? 'doors.in' : 'doors.out')}`}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Cancelling({ visit, onBack }: { visit: Visit; onBack: () => void }) {
  const { t } = useTranslation(['timetable', 'app']);
  const [by, setBy] = useState<ByWhom>('CENTER');
  const [reason, setReason] = useState('');
  const window = useWindow();
  useUnsaved(reason !== '');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const cancelling = useChange({
    run: () => take(api.POST('/visits/{id}/cancel', { params: { path: { id: visit.id } }, body: { by, reason: reason.trim() } })),
    refreshes: TIMETABLE,
    said: t('cancelVisit.done', { number: familyOf(visit) }),
    then: window.close,
  });
  const against = useAgainst(cancelling.error);
  return (
    <Form onSubmit={() => cancelling.mutate()} className="contact">
      <Text>{t('cancelVisit.text')}</Text>
      <Select
        label={t('cancelVisit.by')}
        data={BY_WHOM.map((value) => ({ value, label: t(`byWhom.${value}`) }))}
        value={by}
        onChange={(value) => setBy(BY_WHOM.find((any) => any === value) ?? 'CENTER')}
        allowDeselect={false}
      />
      <TextInput
        ref={field}
        label={t('cancelVisit.reason')}
        required
        maxLength={500}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
        error={against('reason')}
      />
      <ProblemNote problem={cancelling.error} fields={['reason']} />
      <DialogFoot act={t('cancelVisit.do')} busy={cancelling.isPending} color="red" onCancel={onBack} />
    </Form>
  );
}
