import { Anchor, Group, Select, Skeleton, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { MessageKind, MessageStatus } from '~/api/schema';
import { useRole } from '~/app/session';
import { CaseField } from '~/reports/CaseField';
import { useAsked, type Parts } from '~/ui/asked';
import { Empty } from '~/ui/Empty';
import { More } from '~/ui/More';
import { Page } from '~/ui/Page';
import { ProblemNote } from '~/ui/ProblemNote';

import { Letters } from './Letters';
import { MessageRow } from './MessageRow';
import { useMessages, type MessageSearch } from './queries';

const STATUSES = ['FAILED', 'WAITING', 'SENT', 'WITHDRAWN'] as const satisfies MessageStatus[];
const KINDS = [
  'VISIT_BOOKED',
  'VISIT_MOVED',
  'VISIT_CANCELLED',
  'VISITS_CANCELLED',
  'VISIT_REMINDER',
  'INCIDENT_CRITICAL',
  'INCIDENT_OVERDUE',
  'COURT_REPORT_RELEASED',
  'COURT_REPORT_OVERDUE',
  'WORK_DIGEST',
  'SIGNING_LINK',
  'APPLICATION_INVITATION',
] as const satisfies MessageKind[];

/** What was sent to whom and what became of it; what was asked for stands in the address. */
export function Component() {
  const { t } = useTranslation('messages');
  const coordinates = useRole('COORDINATOR');
  const asked = useAsked();
  const search: MessageSearch = {
    caseId: asked.get('case') ?? undefined,
    status: STATUSES.find((any) => any === asked.get('status')),
    kind: KINDS.find((any) => any === asked.get('kind')),
  };
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Stack gap="lg">
        <Filters search={search} put={asked.put} />
        {search.caseId === undefined && !coordinates ? (
          <Text c="dimmed">{t('chooseCase')}</Text>
        ) : (
          <List search={search} />
        )}
        {search.caseId !== undefined && <Letters caseId={search.caseId} />}
      </Stack>
    </Page>
  );
}

interface FiltersProps {
  search: MessageSearch;
  put: (parts: Parts) => void;
}

/** Of one case the service tells all its messages, so that there is nothing else to choose. */
function Filters({ search, put }: FiltersProps) {
  const { t } = useTranslation(['messages', 'words']);
  return (
    <Group gap="md" align="flex-end" component="search" role="search" className="no-print">
      <div className="grow">
        <CaseField label={t('case')} value={search.caseId} onChoose={(id) => put({ case: id })} />
      </div>
      {search.caseId === undefined && (
        <>
          <Select
            label={t('status')}
            placeholder={t('all')}
            clearable
            clearButtonProps={{ 'aria-label': t('all') }}
            data={STATUSES.map((value) => ({ value, label: t(`words:messageStatus.${value}`) }))}
            value={search.status ?? null}
            onChange={(value) => put({ status: value })}
          />
          <Select
            label={t('kind')}
            placeholder={t('all')}
            clearable
            clearButtonProps={{ 'aria-label': t('all') }}
            data={KINDS.map((value) => ({ value, label: t(`words:messageKind.${value}`) }))}
            value={search.kind ?? null}
            onChange={(value) => put({ kind: value })}
          />
        </>
      )}
    </Group>
  );
}

function List({ search }: { search: MessageSearch }) {
  const { t } = useTranslation('messages');
  const messages = useMessages(search);
  const { caseId, status, kind } = search;
  const file = (format: string) =>
    new URLSearchParams({ ...(status && { status }), ...(kind && { kind }), format }).toString();
  return (
    <section aria-label={t('title')}>
      <ProblemNote problem={messages.error} />
      {messages.items === undefined && messages.error === null && <Skeleton height={320} />}
      {messages.items?.length === 0 && <Empty title={t('none')} text={t('noneText')} />}
      {messages.items !== undefined && messages.items.length > 0 && (
        <Stack gap={0} component="ul" className="rows panel messages">
          {messages.items.map((message) => (
            <MessageRow key={message.id} message={message} ofOneCase={caseId !== undefined} />
          ))}
        </Stack>
      )}
      <More pages={messages} />
      {caseId === undefined && (
        <Group gap="md" mt="md" className="no-print">
          {(['csv', 'xlsx'] as const).map((format) => (
            <Anchor key={format} href={`/api/v1/messages?${file(format)}`} download>
              {t(`download.${format}`)}
            </Anchor>
          ))}
        </Group>
      )}
    </section>
  );
}
