import '~/visit/visit.css';

import { Anchor, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import type { Incident } from '~/api/schema';
import { useMe, useRole } from '~/app/session';
import { Page } from '~/ui/Page';
import { useTimes } from '~/ui/times';
import { Waiting } from '~/ui/Waiting';

import { SeverityBadge, StatusBadge } from './badges';
import { Deadlines } from './Deadlines';
import { DraftForm } from './draft/DraftForm';
import { openReport } from './draft/drafts';
import { Facts } from './Facts';
import { Files } from './Files';
import { Additions } from './handling/Additions';
import { FollowUps } from './handling/FollowUps';
import { Holds } from './handling/Holds';
import { NextAct } from './handling/NextAct';
import { Printing } from './handling/Printing';
import { Telling } from './handling/Telling';
import { useIncident } from './queries';

/** One incident: written by who saw it, then handled by those who answer for it. */
export function Component() {
  const { id = '' } = useParams();
  const { data: incident, error } = useIncident(id);
  if (incident === undefined && error !== null) {
    throw error;
  }
  return incident === undefined ? <Waiting /> : <IncidentScreen key={incident.status} incident={incident} />;
}

function IncidentScreen({ incident }: { incident: Incident }) {
  const { t } = useTranslation(['incidents', 'words']);
  const me = useMe();
  const seesCase = useRole('COORDINATOR', 'CASE_WORKER');
  const writes = incident.status === 'DRAFT' && incident.reportedBy === me.user.id;
  return (
    <Page
      title={t(`words:category.${incident.category}`)}
      lead={<Lead incident={incident} />}
      actions={
        <>
          {incident.visitId !== undefined && (
            <Anchor component={Link} to={`/visits/${incident.visitId}`}>
              {t('toVisit')}
            </Anchor>
          )}
          {seesCase && (
            <Anchor component={Link} to={`/cases/${incident.caseId}`}>
              {t('toCase', { number: incident.caseNumber })}
            </Anchor>
          )}
        </>
      }
    >
      {writes ? <Writing incident={incident} /> : <Handled incident={incident} seesCase={seesCase} />}
    </Page>
  );
}

function Lead({ incident }: { incident: Incident }) {
  const times = useTimes();
  return (
    <Group component="span" gap="sm">
      <StatusBadge status={incident.status} />
      <SeverityBadge severity={incident.severity} />
      <span>{times.moment(incident.occurredAt)}</span>
    </Group>
  );
}

function Writing({ incident }: { incident: Incident }) {
  const [draft] = useState(() => openReport(incident));
  return (
    <Stack gap="lg">
      <Deadlines incident={incident} />
      <DraftForm draft={draft} />
      <Files incident={incident} />
    </Stack>
  );
}

function Handled({ incident, seesCase }: { incident: Incident; seesCase: boolean }) {
  const submitted = incident.status !== 'DRAFT';
  return (
    <Stack gap="lg">
      <NextAct incident={incident} />
      <Deadlines incident={incident} />
      <Facts incident={incident} />
      {submitted && <Telling incident={incident} />}
      {submitted && seesCase && <Holds incident={incident} />}
      {submitted && <FollowUps incident={incident} />}
      <Files incident={incident} />
      {submitted && <Additions incident={incident} />}
      {submitted && seesCase && <Printing incident={incident} />}
    </Stack>
  );
}
