import { Alert, Anchor, Group, List, Select, Skeleton, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { Deadline, Incident, IncidentStatus, OccurrenceSeverity } from '~/api/schema';
import { useAsked } from '~/ui/asked';
import { Empty } from '~/ui/Empty';
import { More } from '~/ui/More';
import { Page } from '~/ui/Page';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';
import { useNow } from '~/visit/useNow';

import { SeverityBadge, StatusBadge } from './badges';
import { inWords } from './due';
import { useEscalations, useIncidents } from './queries';

const STATUSES = ['DRAFT', 'OPEN', 'REVIEWED', 'CLOSED'] as const satisfies readonly IncidentStatus[];
const SEVERITIES = ['CRITICAL', 'SERIOUS', 'MINOR'] as const satisfies readonly OccurrenceSeverity[];

/** What threatened safety, latest first; what was asked for stands in the address. */
export function Component() {
  const { t } = useTranslation(['incidents', 'words']);
  const asked = useAsked();
  const status = STATUSES.find((any) => any === asked.get('status'));
  const severity = SEVERITIES.find((any) => any === asked.get('severity'));
  const incidents = useIncidents({ status, severity, caseId: asked.get('case') ?? undefined });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Escalations />
      <Group mb="md" gap="md" align="flex-end" component="search" role="search">
        <Select
          label={t('status')}
          placeholder={t('all')}
          clearable
          clearButtonProps={{ 'aria-label': t('all') }}
          data={STATUSES.map((value) => ({ value, label: t(`words:incidentStatus.${value}`) }))}
          value={status ?? null}
          onChange={(value) => asked.put({ status: value })}
        />
        <Select
          label={t('severity')}
          placeholder={t('all')}
          clearable
          clearButtonProps={{ 'aria-label': t('all') }}
          data={SEVERITIES.map((value) => ({ value, label: t(`words:severity.${value}`) }))}
          value={severity ?? null}
          onChange={(value) => asked.put({ severity: value })}
        />
        {asked.get('case') !== null && (
          <Anchor component={Link} to="/incidents" mb={8}>
            {t('ofAllCases')}
          </Anchor>
        )}
      </Group>
      <ProblemNote problem={incidents.error} />
      {incidents.items === undefined && incidents.error === null && <Skeleton height={320} />}
      {incidents.items?.length === 0 && <Empty title={t('none')} text={t('noneText')} />}
      {incidents.items !== undefined && incidents.items.length > 0 && <IncidentTable incidents={incidents.items} />}
      <More pages={incidents} />
    </Page>
  );
}

/** What coordinators were told is overdue, and still is. */
function Escalations() {
  const { t } = useTranslation('incidents');
  const { data } = useEscalations();
  return data === undefined || data.items.length === 0 ? null : (
    <Alert role="note" color="red" mb="md" title={t('escalated', { count: data.items.length })}>
      <List>
        {data.items.map((deadline) => (
          <Escalated key={deadline.incidentId + deadline.kind} deadline={deadline} />
        ))}
      </List>
    </Alert>
  );
}

function Escalated({ deadline }: { deadline: Deadline }) {
  const { t, i18n } = useTranslation('incidents');
  const now = useNow();
  return (
    <List.Item>
      <Anchor component={Link} to={`/incidents/${deadline.incidentId}`} c="inherit" td="underline">
        {t(`deadline.${deadline.kind}`)}
      </Anchor>
      {`: ${t('dueSince', { when: inWords(Date.parse(now), Date.parse(deadline.dueAt), i18n.language) })}`}
    </List.Item>
  );
}

function IncidentTable({ incidents }: { incidents: Incident[] }) {
  const { t } = useTranslation('incidents');
  return (
    <Table.ScrollContainer minWidth={0} className="panel list">
      <Table verticalSpacing="sm" className="cards">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('what')}</Table.Th>
            <Table.Th>{t('when')}</Table.Th>
            <Table.Th>{t('severity')}</Table.Th>
            <Table.Th>{t('status')}</Table.Th>
            <Table.Th>{t('case')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {incidents.map((incident) => (
            <IncidentRow key={incident.id} incident={incident} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function IncidentRow({ incident }: { incident: Incident }) {
  const { t } = useTranslation(['incidents', 'words']);
  const times = useTimes();
  const now = useNow();
  const late = incident.status === 'DRAFT' && Date.parse(incident.reportBy) < Date.parse(now);
  return (
    <Table.Tr>
      <Table.Td data-label={t('what')}>
        <Anchor component={Link} to={`/incidents/${incident.id}`} fw={600}>
          {t(`words:category.${incident.category}`)}
        </Anchor>
        {late && (
          <Text size="sm" className="overdue">
            {t('draftLate')}
          </Text>
        )}
      </Table.Td>
      <Table.Td data-label={t('when')}>{times.moment(incident.occurredAt)}</Table.Td>
      <Table.Td data-label={t('severity')}>
        <SeverityBadge severity={incident.severity} />
      </Table.Td>
      <Table.Td data-label={t('status')}>
        <StatusBadge status={incident.status} />
      </Table.Td>
      <Table.Td data-label={t('case')}>{incident.caseNumber}</Table.Td>
    </Table.Tr>
  );
}
