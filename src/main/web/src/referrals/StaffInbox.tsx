import { Button, Group, Select, Skeleton, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { ReferralSource, ReferralStatus, ReferralSummary } from '~/api/schema';
import { useAsked, useTyped } from '~/ui/asked';
import { Empty } from '~/ui/Empty';
import { More } from '~/ui/More';
import { Page } from '~/ui/Page';
import { ProblemNote } from '~/ui/ProblemNote';

import './referrals.css';
import { Drafts } from './Drafts';
import { Glance } from './Glance';
import { useOpenReferrals, useReferrals, type ReferralSearch } from './queries';
import { ReferralTable } from './ReferralTable';
import { byNeed } from './waiting';

const STATUSES = [
  'RECEIVED', 'WAITING', 'INCOMPLETE', 'ACCEPTED', 'DECLINED', 'WITHDRAWN',
] as const satisfies readonly ReferralStatus[];
const SOURCES = ['COURT', 'AGENCY', 'SELF'] as const satisfies readonly ReferralSource[];
const ALL = 'ALL';

/** What comes into the center: what somebody must decide on first, everything else by asking for it. */
export function StaffInbox() {
  const { t } = useTranslation(['referrals', 'words']);
  const asked = useAsked();
  const { typed, type, q } = useTyped(asked);
  const status = STATUSES.find((any) => any === asked.get('status'));
  const source = SOURCES.find((any) => any === asked.get('source'));
  const everything = asked.get('status') === ALL || status !== undefined || q !== undefined;
  return (
    <Page
      title={t('title')}
      actions={
        <Button component={Link} to="/referrals/new" leftSection={<IconPlus size={18} aria-hidden />}>
          {t('new')}
        </Button>
      }
    >
      <Stack gap="lg">
        <Drafts />
        <Glance />
        <div>
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
              comboboxProps={{ withinPortal: false }}
              label={t('status')}
              allowDeselect={false}
              data={[
                { value: 'OPEN', label: t('open') },
                ...STATUSES.map((value) => ({ value: value as string, label: t(`words:referralStatus.${value}`) })),
                { value: ALL, label: t('all') },
              ]}
              value={status ?? (everything ? ALL : 'OPEN')}
              onChange={(value) => asked.put({ status: value === 'OPEN' ? null : value })}
            />
            <Select
              comboboxProps={{ withinPortal: false }}
              label={t('source')}
              placeholder={t('all')}
              clearable
              clearButtonProps={{ 'aria-label': t('all') }}
              data={SOURCES.map((value) => ({ value, label: t(`words:source.${value}`) }))}
              value={source ?? null}
              onChange={(value) => asked.put({ source: value })}
            />
          </Group>
          {everything ? (
            <Found search={{ q, status, source }} />
          ) : (
            <Open source={source} />
          )}
        </div>
      </Stack>
    </Page>
  );
}

/** All that waits for something, the most pressing first. */
function Open({ source }: { source: ReferralSource | undefined }) {
  const { t } = useTranslation('referrals');
  const lists = [useOpenReferrals('RECEIVED'), useOpenReferrals('WAITING'), useOpenReferrals('INCOMPLETE')];
  const there = lists.every(({ data }) => data !== undefined)
    ? byNeed(lists.flatMap(({ data }) => data ?? []).filter((each) => source === undefined || each.source === source))
    : undefined;
  const problem = lists.find(({ error }) => error !== null)?.error;
  return <List referrals={there} problem={problem} counted={there && t('found', { count: there.length })} />;
}

function Found({ search }: { search: ReferralSearch }) {
  const { t } = useTranslation('referrals');
  const pages = useReferrals(search);
  const count = pages.items?.length ?? 0;
  return (
    <>
      <List
        referrals={pages.items}
        problem={pages.error}
        counted={pages.items && t(pages.hasNextPage ? 'foundMore' : 'found', { count })}
      />
      <More pages={pages} />
    </>
  );
}

interface ListProps {
  referrals: ReferralSummary[] | undefined;
  problem: unknown;
  counted: string | undefined;
}

function List({ referrals, problem, counted }: ListProps) {
  const { t } = useTranslation('referrals');
  return (
    <>
      <ProblemNote problem={problem} />
      <Text role="status" size="sm" c="dimmed" mb="xs">
        {counted}
      </Text>
      {referrals === undefined && (problem === null || problem === undefined) && <Skeleton height={240} />}
      {referrals?.length === 0 && <Empty title={t('none.title')} text={t('none.text')} />}
      {referrals !== undefined && referrals.length > 0 && <ReferralTable referrals={referrals} />}
    </>
  );
}
