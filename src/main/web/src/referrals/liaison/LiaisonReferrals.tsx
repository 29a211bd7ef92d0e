import { Button, Group, Select, Skeleton, Stack, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { ReferralStatus } from '~/api/schema';
import { useAsked, useTyped } from '~/ui/asked';
import { Empty } from '~/ui/Empty';
import { More } from '~/ui/More';
import { Page } from '~/ui/Page';
import { ProblemNote } from '~/ui/ProblemNote';

import '../referrals.css';
import { Drafts } from '../Drafts';
import { useReferrals } from '../queries';
import { ReferralRows } from './ReferralRows';

const STATUSES = ['RECEIVED', 'WAITING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'] as const satisfies readonly ReferralStatus[];

/** The families that one's court has referred, and what has become of each, in plain words. */
export function LiaisonReferrals() {
  const { t } = useTranslation('liaison');
  const asked = useAsked();
  const { typed, type, q } = useTyped(asked);
  const status = STATUSES.find((any) => any === asked.get('status'));
  const pages = useReferrals({ q, status });
  return (
    <Page title={t('referrals')} actions={<NewReferral />}>
      <Stack gap="lg">
        <Drafts />
        <div>
          <Group mb="md" gap="md" align="flex-end" component="search" role="search">
            <TextInput
              className="grow"
              type="search"
              label={t('search')}
              leftSection={<IconSearch size={18} aria-hidden />}
              value={typed}
              onChange={({ currentTarget }) => type(currentTarget.value)}
            />
            <Select
              comboboxProps={{ withinPortal: false }}
              label={t('state')}
              placeholder={t('all')}
              clearable
              clearButtonProps={{ 'aria-label': t('all') }}
              data={STATUSES.map((value) => ({ value, label: t(`states.${value}`) }))}
              value={status ?? null}
              onChange={(value) => asked.put({ status: value })}
            />
          </Group>
          <ProblemNote problem={pages.error} />
          {pages.items === undefined && pages.error === null && <Skeleton height={200} />}
          {pages.items?.length === 0 && <Empty title={t('none.title')} text={t('none.text')} />}
          {pages.items !== undefined && <ReferralRows referrals={pages.items} />}
          <More pages={pages} />
        </div>
      </Stack>
    </Page>
  );
}

export function NewReferral() {
  const { t } = useTranslation('liaison');
  return (
    <Button component={Link} to="/referrals/new" leftSection={<IconPlus size={18} aria-hidden />}>
      {t('new')}
    </Button>
  );
}
