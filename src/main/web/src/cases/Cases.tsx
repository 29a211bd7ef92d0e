import { Anchor, Checkbox, Group, Select, Skeleton, Table, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { Case, CaseStatus } from '~/api/schema';
import { useMe } from '~/app/session';
import { useStaff } from '~/center/queries';
import { useAsked, useTyped } from '~/ui/asked';
import { Empty } from '~/ui/Empty';
import { More } from '~/ui/More';
import { Page } from '~/ui/Page';
import { nameOf } from '~/ui/people';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { CaseStatusBadge } from './CaseStatusBadge';
import { current, once } from './names';
import { useCases } from './queries';

const STATUSES = ['INTAKE', 'ACTIVE', 'SUSPENDED', 'CLOSED'] as const satisfies readonly CaseStatus[];

/** Finds cases as one types; what was asked for stands in the address, so that the way back leads to it. */
export function Component() {
  const { t } = useTranslation(['cases', 'words']);
  const me = useMe();
  const asked = useAsked();
  const { typed, type, q } = useTyped(asked);
  const status = STATUSES.find((any) => any === asked.get('status'));
  const mine = asked.get('mine') === 'true';
  const cases = useCases({
    q,
    status,
    worker: mine ? me.user.id : undefined,
  });
  return (
    <Page title={t('title')}>
      <Group mb="md" gap="md" align="flex-end" component="search" role="search">
        <TextInput
          className="grow"
          type="search"
          label={t('search')}
          placeholder={t('searchHint')}
          leftSection={<IconSearch size={18} aria-hidden />}
          value={typed}
          onChange={({ currentTarget }) => type(currentTarget.value)}
        />
        <Select
          label={t('status')}
          placeholder={t('all')}
          clearable
          clearButtonProps={{ 'aria-label': t('all') }}
          data={STATUSES.map((value) => ({ value, label: t(`words:caseStatus.${value}`) }))}
          value={status ?? null}
          onChange={(value) => asked.put({ status: value })}
        />
        <Checkbox
          mb={8}
          label={t('mine')}
          checked={mine}
          onChange={({ currentTarget }) => asked.put({ mine: currentTarget.checked })}
        />
      </Group>
      <ProblemNote problem={cases.error} />
      <Text role="status" size="sm" c="dimmed" mb="xs">
        {cases.items !== undefined &&
          (cases.hasNextPage
            ? t('foundMore', { count: cases.items.length })
            : t('found', { count: cases.items.length }))}
      </Text>
      {cases.items === undefined && cases.error === null && <Skeleton height={320} />}
      {cases.items?.length === 0 && <Empty title={t('none.title')} text={t('none.text')} />}
      {cases.items !== undefined && cases.items.length > 0 && <CaseTable cases={cases.items} />}
      <More pages={cases} />
    </Page>
  );
}

function CaseTable({ cases }: { cases: Case[] }) {
  const { t } = useTranslation('cases');
  return (
    <Table.ScrollContainer minWidth={0} className="panel list">
      <Table verticalSpacing="sm" className="cards">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('number')}</Table.Th>
            <Table.Th>{t('people')}</Table.Th>
            <Table.Th>{t('status')}</Table.Th>
            <Table.Th>{t('worker')}</Table.Th>
            <Table.Th>{t('received')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {cases.map((each) => (
            <CaseRow key={each.id} file={each} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function CaseRow({ file }: { file: Case }) {
  const { t, i18n } = useTranslation('cases');
  const times = useTimes();
  const staff = useStaff();
  const worker = file.caseWorker === undefined ? undefined : staff.get(file.caseWorker)?.displayName;
  return (
    <Table.Tr>
      <Table.Td data-label={t('number')}>
        <Anchor component={Link} to={`/cases/${file.id}`} fw={600}>
          {file.number}
        </Anchor>
      </Table.Td>
      <Table.Td data-label={t('people')}>
        {once(current(file, times.today()))
          .map((person) => nameOf(person, i18n.language))
          .join(', ')}
      </Table.Td>
      <Table.Td data-label={t('status')}>
        <CaseStatusBadge status={file.status} />
      </Table.Td>
      <Table.Td data-label={t('worker')}>{file.caseWorker === undefined ? t('nobody') : worker}</Table.Td>
      <Table.Td data-label={t('received')}>{times.date(times.dateOf(file.receivedAt))}</Table.Td>
    </Table.Tr>
  );
}
