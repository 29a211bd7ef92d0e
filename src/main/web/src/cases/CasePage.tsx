import { Alert, Button, Grid, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';

import type { Case } from '~/api/schema';
import { useRole } from '~/app/session';
import { useStaff } from '~/center/queries';
import { announce } from '~/ui/Announcer';
import { Page } from '~/ui/Page';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';
import { Waiting } from '~/ui/Waiting';

import { CaseStatusBadge } from './CaseStatusBadge';
import { CaseVisits } from './CaseVisits';
import { Consents, Notices, Orders } from './Papers';
import { People } from './People';
import { useActivation, useCase, useReadiness } from './queries';
import { Readiness } from './Readiness';

/** Everything of one family in one place. */
export function Component() {
  const { id = '' } = useParams();
  const { data: file, error } = useCase(id);
  if (error !== null) {
    throw error;
  }
  return file === undefined ? <Waiting /> : <CaseFile file={file} />;
}

function CaseFile({ file }: { file: Case }) {
  const { t } = useTranslation(['cases', 'words']);
  const times = useTimes();
  const staff = useStaff();
  const worker = file.caseWorker === undefined ? t('nobody') : staff.get(file.caseWorker)?.displayName;
  return (
    <Page
      title={t('case', { number: file.number })}
      lead={
        <Group component="span" gap="sm">
          <CaseStatusBadge status={file.status} />
          <span>{t('cameFrom', { source: t(`words:source.${file.source}`) })}</span>
          <span>{`${t('worker')}: ${worker ?? ''}`}</span>
        </Group>
      }
      actions={<Activation file={file} />}
    >
      <Stack gap="lg">
        {file.status === 'SUSPENDED' && file.suspendReason !== undefined && (
          <Alert color="red" className="told">
            {t('suspended', { reason: file.suspendReason })}
          </Alert>
        )}
        {file.orderEndsSoon && file.orderEndsOn !== undefined && (
          <Alert color="amber" className="told">
            {t('orderEnds', { date: times.date(file.orderEndsOn) })}
          </Alert>
        )}
        <Grid gap="lg">
          <Grid.Col span={{ base: 12, lg: 7 }}>
            <Stack gap="lg">
              <People file={file} />
              <CaseVisits caseId={file.id} />
              <Orders caseId={file.id} />
            </Stack>
          </Grid.Col>
          <Grid.Col span={{ base: 12, lg: 5 }}>
            <Stack gap="lg">
              {file.status !== 'CLOSED' && <Readiness file={file} />}
              <Consents file={file} />
              <Notices caseId={file.id} />
            </Stack>
          </Grid.Col>
        </Grid>
      </Stack>
    </Page>
  );
}

/** Offered where nothing stands in the way any more. */
function Activation({ file }: { file: Case }) {
  const { t, i18n } = useTranslation('cases');
  const coordinates = useRole('COORDINATOR', 'CASE_WORKER');
  const { data: readiness } = useReadiness(file.id, i18n.language);
  const activation = useActivation(file.id);
  if (!coordinates || file.status !== 'INTAKE' || readiness?.ready !== true) {
    return <ProblemNote problem={activation.error} />;
  }
  return (
    <Stack gap="xs">
      <ProblemNote problem={activation.error} />
      <Button
        loading={activation.isPending}
        onClick={() => activation.mutate(undefined, { onSuccess: () => announce(t('activate.done')) })}
      >
        <Text component="span" inherit>
          {t('activate.do')}
        </Text>
      </Button>
    </Stack>
  );
}
