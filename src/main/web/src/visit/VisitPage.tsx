import './visit.css';

import { Alert, Anchor, Button, Group, Skeleton, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import type { Visit } from '~/api/schema';
import { useMe } from '~/app/session';
import { useRooms } from '~/center/queries';
import { Page } from '~/ui/Page';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';
import { Waiting } from '~/ui/Waiting';

import { Afterwards } from './Afterwards';
import { useSafety } from './conduct';
import { useIncidentAtHand } from './incidentAtHand';
import { Doors } from './Doors';
import { NextBar } from './NextBar';
import { NotesPanel } from './notes/NotesPanel';
import { useVisit } from './queries';
import { Safety } from './Safety';
import { useUnsent } from './unsent/box';
import { withUnsent } from './unsent/effects';
import { UnsentNote } from './unsent/UnsentNote';
import { OtherVerbs } from './verbs/OtherVerbs';
import { VisitIncidents } from './VisitIncidents';
import { useRights, type Rights } from './rights';
import { VisitStatusBadge } from './VisitStatusBadge';

/** One visit, for whoever is there: what keeps everyone safe comes first, then the one thing to do next. */
export function Component() {
  const { id = '' } = useParams();
  const { data: known, error } = useVisit(id);
  // Both here: what leaves the outbox and what the service has of it are drawn at the same time, and nothing flickers.
  const unsent = useUnsent(id);
  if (known === undefined && error !== null) {
    throw error;
  }
  return known === undefined ? (
    <Waiting />
  ) : (
    <VisitScreen key={known.id} visit={withUnsent(known, unsent.errands)} unsent={unsent} />
  );
}

function VisitScreen({ visit, unsent }: { visit: Visit; unsent: ReturnType<typeof useUnsent> }) {
  const { t } = useTranslation('visit');
  const times = useTimes();
  const rights = useRights(visit);
  return (
    <Page
      title={t('title', { from: times.time(visit.startsAt), until: times.time(visit.endsAt) })}
      lead={<Lead visit={visit} />}
      actions={
        rights.seesCase &&
        visit.caseId !== undefined && (
          <Anchor component={Link} to={`/cases/${visit.caseId}`}>
            {visit.caseNumber === undefined ? t('toCase') : t('toCaseOf', { number: visit.caseNumber })}
          </Anchor>
        )
      }
    >
      <Stack gap="lg">
        <UnsentNote visits={[visit]} unsent={unsent} />
        <Course visit={visit} rights={rights} />
      </Stack>
    </Page>
  );
}

function Lead({ visit }: { visit: Visit }) {
  const { t } = useTranslation('words');
  const times = useTimes();
  const rooms = useRooms();
  return (
    <Group component="span" gap="sm">
      <VisitStatusBadge status={visit.status} />
      <span>
        {[
          times.day(times.dateOf(visit.startsAt)),
          t(`visitType.${visit.type}`),
          visit.roomId === undefined ? undefined : rooms.get(visit.roomId)?.name,
          visit.interpreterName,
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </Group>
  );
}

/** Nothing comes before the safety plan has been read, but for the way to tell of an incident. */
function Course({ visit, rights }: { visit: Visit; rights: Rights }) {
  const { t } = useTranslation('app');
  const me = useMe();
  const safety = useSafety(visit.id, rights.knowsFamily);
  useIncidentAtHand(rights.mayConduct);
  if (rights.knowsFamily && safety.sheet === undefined && !safety.closed && safety.error === null) {
    return <Skeleton height={240} />;
  }
  // What keeps everyone safe could not be read: that comes first.
  const unknown = safety.sheet === undefined && safety.error !== null;
  const plan = safety.sheet?.plan;
  const unread =
    rights.accompanies &&
    plan !== undefined &&
    !rights.isOver &&
    safety.sheet?.acknowledged.some((read) => read.supervisorId === me.user.id && read.planVersion === plan.version) ===
      false;
  return (
    <>
      <NextBar visit={visit} rights={rights} unread={unread || unknown} />
      <ProblemNote problem={safety.error} />
      {unknown && (
        <Group>
          <Button variant="default" loading={safety.isFetching} onClick={safety.again}>
            {t('again')}
          </Button>
        </Group>
      )}
      {safety.sheet !== undefined && <Safety key={String(unread)} visit={visit} sheet={safety.sheet} unread={unread} />}
      {!unread && !unknown && <Rest visit={visit} rights={rights} />}
    </>
  );
}

function Rest({ visit, rights }: { visit: Visit; rights: Rights }) {
  const { t } = useTranslation(['visit', 'words']);
  const over = ['COMPLETED', 'TERMINATED'].includes(visit.status);
  return (
    <>
      {visit.status === 'CANCELLED' && (
        <Alert role="note" color="gray" title={t('cancelled')}>
          {[visit.cancelledBy === undefined ? undefined : t(`words:byWhom.${visit.cancelledBy}`), visit.reason]
            .filter(Boolean)
            .join(': ')}
        </Alert>
      )}
      {visit.status === 'NO_SHOW' && visit.noShowBy !== undefined && (
        <Alert role="note" color="amber" title={t('missedBy', { party: t(`words:byWhom.${visit.noShowBy}`) })}>
          {visit.explanation}
        </Alert>
      )}
      {visit.status === 'TERMINATED' && visit.reason !== undefined && (
        <Alert role="note" color="red" title={t('terminated')}>
          {visit.reason}
        </Alert>
      )}
      {over && rights.mayConduct && <Afterwards visit={visit} rights={rights} />}
      {rights.mayConduct && <NotesPanel visit={visit} rights={rights} />}
      {visit.status !== 'CANCELLED' && <Doors visit={visit} />}
      {rights.mayConduct && visit.caseId !== undefined && <VisitIncidents visit={visit} caseId={visit.caseId} />}
      <OtherVerbs visit={visit} rights={rights} />
    </>
  );
}
