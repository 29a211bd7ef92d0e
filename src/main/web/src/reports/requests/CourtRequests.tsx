import { Anchor, Badge, Button, Group, List, Skeleton, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { Request as CourtRequest } from '~/api/schema';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { useCourtRequests } from '../queries';
import { Postpone, RecordRequest, Withdraw } from './RequestDialogs';

/** What a court or agency asked for, the nearest day first. */
export function CourtRequests({ caseId }: { caseId: string }) {
  const { t } = useTranslation('reports');
  const requests = useCourtRequests(caseId);
  return (
    <Panel title={t('requests.title')} actions={<RecordRequest caseId={caseId} />}>
      <ProblemNote problem={requests.error} />
      {requests.isPending && <Skeleton height={80} />}
      {requests.data?.items.length === 0 && <Text c="dimmed">{t('requests.none')}</Text>}
      <Stack gap={0} component="ul" className="rows">
        {requests.data?.items.map((request) => (
          <Row key={request.id} caseId={caseId} request={request} />
        ))}
      </Stack>
    </Panel>
  );
}

function Row({ caseId, request }: { caseId: string; request: CourtRequest }) {
  const { t } = useTranslation('reports');
  const times = useTimes();
  const open = request.metBy === undefined && request.withdrawnAt === undefined;
  const late = open && request.dueOn < times.today();
  return (
    <li className="row">
      <Group justify="space-between" gap="xs">
        <Text component="span" fw={600} className={late ? 'overdue' : undefined}>
          {t(late ? 'due.overdue' : 'due.due', { date: times.date(request.dueOn) })}
        </Text>
        {!open && (
          <Badge variant="light" color="gray" className="status status-gray">
            {t(request.metBy === undefined ? 'requests.withdrawn' : 'requests.met')}
          </Badge>
        )}
      </Group>
      <Text size="sm" c="dimmed">
        {t('requests.askedOn', { date: times.date(request.requestedOn) })}
      </Text>
      {request.questions.length > 0 && (
        <List size="sm" my={6}>
          {request.questions.map((question, index) => (
            <List.Item key={index}>{question}</List.Item>
          ))}
        </List>
      )}
      {request.withdrawReason !== undefined && <Text size="sm">{request.withdrawReason}</Text>}
      {request.metBy !== undefined && (
        <Anchor component={Link} to={`/reports/${request.metBy}`}>
          {t('requests.answer')}
        </Anchor>
      )}
      {open && (
        <Group gap="sm" mt="sm">
          <Button component={Link} to={`/reports/new?case=${caseId}&request=${request.id}`} variant="light">
            {t('requests.write')}
          </Button>
          <Postpone caseId={caseId} request={request} />
          <Withdraw caseId={caseId} request={request} />
        </Group>
      )}
    </li>
  );
}
