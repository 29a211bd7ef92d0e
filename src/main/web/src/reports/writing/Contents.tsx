import { Button, Checkbox, Group, Skeleton, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { CourtReport, Note, Visit } from '~/api/schema';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';
import { VisitStatusBadge } from '~/visit/VisitStatusBadge';

import { useVisitsOf } from '../queries';
import { useNotes } from './queries';

interface Props {
  report: CourtReport;
  withheld?: readonly string[];
  /** Only its author decides what the parents are not to read. */
  onWithhold?: (ids: string[]) => void;
  onUnsigned?: (count: number) => void;
}

/** The visits and signed notes of the days it tells of, which the service puts into it. */
export function Contents(props: Props) {
  const { t } = useTranslation('reports');
  const [shown, show] = useState(props.onWithhold !== undefined);
  const asked = useRef<HTMLDivElement>(null);
  return (
    <Panel title={t('contents.title')}>
      <div ref={asked} tabIndex={-1} className="page-title">
        {shown ? (
          <Visits {...props} />
        ) : (
          <Button
            variant="default"
            onClick={() => {
              show(true);
              asked.current?.focus();
            }}
          >
            {t('contents.show')}
          </Button>
        )}
      </div>
    </Panel>
  );
}

function Visits({ report, withheld = report.withheldNotes ?? [], onWithhold, onUnsigned }: Props) {
  const { t } = useTranslation('reports');
  const visits = useVisitsOf(report.caseId ?? '', report.from, report.to);
  const items = visits.data?.items ?? [];
  const notes = useNotes(items.filter(({ startedAt, type }) => startedAt !== undefined && type !== 'SUPPORTED'));
  const unsigned = [...notes.values()].flatMap((all) => all ?? []).filter((note) => note.signedAt === undefined).length;
  useEffect(() => onUnsigned?.(unsigned), [unsigned, onUnsigned]);
  const turn = (id: string, is: boolean) =>
    onWithhold?.(is ? [...withheld, id] : withheld.filter((any) => any !== id));
  return (
    <>
      <Text c="dimmed" mb="sm">
        {t(onWithhold === undefined ? 'contents.text' : 'contents.textAuthor')}
      </Text>
      <ProblemNote problem={visits.error} />
      {visits.isPending && <Skeleton height={120} />}
      {visits.data !== undefined && items.length === 0 && <Text c="dimmed">{t('contents.none')}</Text>}
      <Stack gap={0} component="ol" className="rows">
        {items.map((visit) => (
          <VisitRow key={visit.id} visit={visit}>
            {notes.get(visit.id)?.map((note) => (
              <NoteRow
                key={note.id}
                note={note}
                withheld={withheld.includes(note.id)}
                onTurn={onWithhold === undefined ? undefined : (is) => turn(note.id, is)}
              />
            ))}
          </VisitRow>
        ))}
      </Stack>
      {visits.data?.next !== undefined && <Text c="dimmed">{t('contents.more')}</Text>}
    </>
  );
}

function VisitRow({ visit, children }: { visit: Visit; children: React.ReactNode }) {
  const { t } = useTranslation(['reports', 'words']);
  const times = useTimes();
  return (
    <li className="row">
      <Group justify="space-between" gap="xs">
        <Text component="span" className="row-what">
          <strong>{times.moment(visit.startsAt)}</strong> · {t(`words:visitType.${visit.type}`)}
        </Text>
        <VisitStatusBadge status={visit.status} />
      </Group>
      {visit.type === 'SUPPORTED' && (
        <Text size="sm" c="dimmed">
          {t('contents.attendanceOnly')}
        </Text>
      )}
      <ul className="told-notes">{children}</ul>
    </li>
  );
}

interface NoteProps {
  note: Note;
  withheld: boolean;
  onTurn?: (is: boolean) => void;
}

function NoteRow({ note, withheld, onTurn }: NoteProps) {
  const { t } = useTranslation('reports');
  const times = useTimes();
  const signed = note.signedAt !== undefined;
  return (
    <li className="told-note">
      <Text className="report-text">
        <span className="due">{times.time(note.observedAt)} </span>
        {note.text}
      </Text>
      {!signed && (
        <Text size="sm" className="overdue">
          {t('contents.unsigned')}
        </Text>
      )}
      {signed && onTurn !== undefined && (
        <Checkbox
          size="sm"
          mt={6}
          label={t('contents.withhold')}
          aria-label={`${t('contents.withhold')}: ${note.text.slice(0, 60)}`}
          checked={withheld}
          onChange={({ currentTarget }) => onTurn(currentTarget.checked)}
        />
      )}
      {onTurn === undefined && withheld && (
        <Text size="sm" fw={550}>
          {t('contents.withheld')}
        </Text>
      )}
    </li>
  );
}
