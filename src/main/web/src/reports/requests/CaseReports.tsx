import '../reports.css';

import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { api, take } from '~/api/client';
import type { Case } from '~/api/schema';
import { useCase } from '~/cases/queries';
import { More } from '~/ui/More';
import { Page } from '~/ui/Page';
import { Panel } from '~/ui/Panel';
import { nameOf } from '~/ui/people';
import { ProblemNote } from '~/ui/ProblemNote';
import { Waiting } from '~/ui/Waiting';

import { PaperFrame } from '../PaperFrame';
import { useReports } from '../queries';
import { ReportTable } from '../ReportTable';
import { CourtRequests } from './CourtRequests';

/** What courts want of a case, what was told them, and the visit reports behind it. */
export function Component() {
  const { id = '' } = useParams();
  const { data, error } = useCase(id);
  if (error !== null) {
    throw error;
  }
  return data === undefined ? <Waiting /> : <OfCase file={data} />;
}

function OfCase({ file }: { file: Case }) {
  const { t, i18n } = useTranslation('reports');
  const children = file.people
    .filter(({ role, until }) => role === 'CHILD' && until === undefined)
    .map((child) => nameOf(child, i18n.language))
    .join(', ');
  return (
    <Page
      title={t('ofCaseTitle', { number: file.number })}
      lead={
        <Group component="span" gap="sm">
          <Anchor component={Link} to={`/cases/${file.id}`}>
            {t('ofCase', { number: file.number })}
          </Anchor>
          <span>{children}</span>
          <Anchor component={Link} to={`/messages?case=${file.id}`}>
            {t('messages')}
          </Anchor>
        </Group>
      }
      actions={
        <Button component={Link} to={`/reports/new?case=${file.id}`} leftSection={<IconPlus size={18} aria-hidden />}>
          {t('begin')}
        </Button>
      }
    >
      <Stack gap="lg">
        <CourtRequests caseId={file.id} />
        <Reports caseId={file.id} />
        <VisitReports file={file} />
      </Stack>
    </Page>
  );
}

function Reports({ caseId }: { caseId: string }) {
  const { t } = useTranslation('reports');
  const reports = useReports({ caseId });
  return (
    <Panel title={t('title')}>
      <ProblemNote problem={reports.error} />
      {reports.items?.length === 0 && <Text c="dimmed">{t('noneOfCase')}</Text>}
      {reports.items !== undefined && reports.items.length > 0 && <ReportTable reports={reports.items} ofOneCase />}
      <More pages={reports} />
    </Panel>
  );
}

function VisitReports({ file }: { file: Case }) {
  const { t } = useTranslation('reports');
  return (
    <Panel title={t('visits.title')}>
      <Text c="dimmed" mb="md">
        {t('visits.ofCase')}
      </Text>
      <PaperFrame
        title={`${t('visits.title')}: ${file.number}`}
        href={`/api/v1/cases/${file.id}/reports.pdf`}
        load={async () => {
          const params = { path: { id: file.id } };
          return (await take(api.GET('/cases/{id}/reports.pdf', { params, parseAs: 'blob' }))) as unknown as Blob;
        }}
      />
    </Panel>
  );
}
