import { Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useSearchParams } from 'react-router';

import { Empty } from '~/ui/Empty';
import { Page } from '~/ui/Page';
import { visitQuery } from '~/visit/queries';

import { Deadlines } from './Deadlines';
import { DraftForm } from './draft/DraftForm';
import { beginReport, settle, useSaving } from './draft/drafts';
import { Files } from './Files';
import { useIncident } from './queries';

/** A report that begins: at a visit, or in a case. */
export function Component() {
  const { t } = useTranslation('incidents');
  const [asked] = useSearchParams();
  const visitId = asked.get('visit');
  const caseId = asked.get('case');
  // Opened again, it is no new one; while it is typed it stays on this screen.
  const [begun] = useState(asked.get('draft'));
  if (begun !== null) {
    return <Navigate to={`/incidents/${begun}`} replace />;
  }
  if (visitId !== null) {
    return <AtVisit key={visitId} visitId={visitId} />;
  }
  return caseId === null ? (
    <Page title={t('new')}>
      <Empty title={t('whence')} text={t('noneText')} />
    </Page>
  ) : (
    <Beginning key={caseId} caseId={caseId} />
  );
}

function AtVisit({ visitId }: { visitId: string }) {
  const { data: visit } = useSuspenseQuery(visitQuery(visitId));
  return <Beginning caseId={visit.caseId ?? ''} visitId={visitId} />;
}

function Beginning({ caseId, visitId }: { caseId: string; visitId?: string }) {
  const { t } = useTranslation('incidents');
  const navigate = useNavigate();
  const [asked, ask] = useSearchParams();
  const key = `new ${visitId ?? caseId}`;
  const [draft] = useState(() => beginReport(key, caseId, visitId));
  const id = useSaving(draft).kept?.id;
  // From its first saving on its address says which it is: that outlives this window.
  const unnamed = id !== undefined && asked.get('draft') === null;
  useEffect(() => {
    if (unnamed) {
      settle(key);
      ask((before) => new URLSearchParams([...before, ['draft', id]]), { replace: true });
    }
  }, [unnamed, id, key, ask]);
  return (
    <Page title={t('new')} lead={t('newLead')}>
      <Stack gap="lg">
        <DraftForm draft={draft} onSubmitted={(sent) => void navigate(`/incidents/${sent}`, { replace: true })} />
        {id !== undefined && <Begun id={id} />}
      </Stack>
    </Page>
  );
}

/** What belongs to it once the service has it. */
function Begun({ id }: { id: string }) {
  const { data: incident } = useIncident(id);
  return incident === undefined ? null : (
    <>
      <Deadlines incident={incident} />
      <Files incident={incident} />
    </>
  );
}
