import { Anchor, Button, Group, Select, Skeleton, Text } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';

import { useStaff } from '~/center/queries';
import { useAsked } from '~/ui/asked';
import { DateField } from '~/ui/DateField';
import { Empty } from '~/ui/Empty';
import { More } from '~/ui/More';
import { Page } from '~/ui/Page';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { askedBy, dayIn, tableAddress } from './asked';
import { Narrowed } from './Narrowed';
import { useTrail, type Asked } from './queries';
import { Trail } from './Trail';

/** Who did what to what, and when; what was asked stands in the address. */
export function Component() {
  const { t } = useTranslation(['audit', 'actions']);
  const times = useTimes();
  const [address] = useSearchParams();
  const asked = askedBy(address, times.instant);
  const trail = useTrail(asked);
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <Button
          component={Link}
          to="/audit/verify"
          variant="default"
          leftSection={<IconShieldCheck size={18} aria-hidden />}
        >
          {t('verify.title')}
        </Button>
      }
    >
      <Filters />
      <Narrowed />
      <ProblemNote problem={trail.error} />
      <Group justify="space-between" mb="xs">
        <Text role="status" size="sm" c="dimmed">
          {trail.items !== undefined &&
            t(trail.hasNextPage ? 'foundMore' : 'found', { count: trail.items.length })}
        </Text>
        <Tables asked={asked} />
      </Group>
      {trail.items === undefined && trail.error === null && <Skeleton height={320} />}
      {trail.items?.length === 0 && <Empty title={t('none')} text={t('noneText')} />}
      {trail.items !== undefined && trail.items.length > 0 && <Trail entries={trail.items} />}
      <More pages={trail} />
    </Page>
  );
}

function Filters() {
  const { t, i18n } = useTranslation('audit');
  const staff = useStaff();
  const asked = useAsked();
  const [address] = useSearchParams();
  const day = (name: string) => dayIn(address, name) ?? null;
  const people = [...staff.values()]
    .map(({ id, displayName }) => ({ value: id, label: displayName }))
    .sort((one, other) => one.label.localeCompare(other.label, i18n.language));
  return (
    <Group mb="md" gap="md" align="flex-end" role="search">
      <Select
        className="grow"
        label={t('who')}
        placeholder={t('everybody')}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('everybody') }}
        nothingFoundMessage={t('nobody')}
        data={people}
        value={asked.get('actor')}
        onChange={(value) => asked.put({ actor: value })}
      />
      <DateField label={t('from')} value={day('from')} onChange={(value) => asked.put({ from: value })} />
      <DateField label={t('until')} value={day('until')} onChange={(value) => asked.put({ until: value })} />
    </Group>
  );
}

function Tables({ asked }: { asked: Asked }) {
  const { t } = useTranslation('audit');
  return (
    <Group gap="md" className="no-print">
      <Anchor href={tableAddress(asked, 'csv')} download size="sm">
        {t('csv')}
      </Anchor>
      <Anchor href={tableAddress(asked, 'xlsx')} download size="sm">
        {t('xlsx')}
      </Anchor>
    </Group>
  );
}
