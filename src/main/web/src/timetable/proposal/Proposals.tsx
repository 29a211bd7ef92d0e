import { Anchor, Button, Checkbox, Group, NumberInput, Skeleton, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';

import { useChange } from '~/api/changes';
import { DateField } from '~/ui/DateField';
import { Empty } from '~/ui/Empty';
import { useAgainst } from '~/ui/fields';
import { Form } from '~/ui/Form';
import { More } from '~/ui/More';
import { Page } from '~/ui/Page';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { addDays } from '../zone';
import { askFor, useProposals } from './queries';

const MOST_WEEKS = 8;

/** Asks for a better timetable, and leads to those asked for before. */
export function Component() {
  const { t } = useTranslation(['proposal', 'timetable']);
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <Button component={Link} to="/timetable" variant="default">
          {t('timetable:title')}
        </Button>
      }
    >
      <Stack gap="lg">
        <Panel title={t('ask.title')}>
          <AskForm />
        </Panel>
        <Earlier />
      </Stack>
    </Page>
  );
}

function AskForm() {
  const { t } = useTranslation('proposal');
  const times = useTimes();
  const navigate = useNavigate();
  const [from, setFrom] = useState<string | null>(addDays(times.today(), 1));
  const [weeks, setWeeks] = useState(2);
  const [mayMove, setMayMove] = useState(false);
  const asking = useChange({
    run: () => askFor({ from: from ?? undefined, weeks, mayMove }),
    refreshes: [['proposals']],
    then: ({ id }) => void navigate(`/timetable/proposals/${id}`),
  });
  const against = useAgainst(asking.error);
  return (
    <Form onSubmit={() => asking.mutate()}>
      <Group align="flex-start" grow preventGrowOverflow={false}>
        <DateField label={t('ask.from')} value={from} onChange={setFrom} error={against('from')} />
        <NumberInput
          label={t('ask.weeks')}
          min={1}
          max={MOST_WEEKS}
          clampBehavior="strict"
          value={weeks}
          onChange={(value) => setWeeks(Number(value))}
          error={against('weeks')}
        />
      </Group>
      <Checkbox
        label={t('ask.mayMove')}
        description={t('ask.mayMoveHint')}
        checked={mayMove}
        onChange={({ currentTarget }) => setMayMove(currentTarget.checked)}
      />
      <ProblemNote problem={asking.error} fields={['from', 'weeks']} />
      <Group>
        <Button type="submit" loading={asking.isPending}>
          {t('ask.do')}
        </Button>
      </Group>
    </Form>
  );
}

function Earlier() {
  const { t } = useTranslation('proposal');
  const times = useTimes();
  const proposals = useProposals();
  return (
    <Panel title={t('earlier.title')}>
      <ProblemNote problem={proposals.error} />
      {proposals.items === undefined && proposals.error === null && <Skeleton height={80} />}
      {proposals.items?.length === 0 && <Empty title={t('earlier.none.title')} text={t('earlier.none.text')} />}
      <ul className="rows">
        {proposals.items?.map(({ id, from, weeks, status, requestedAt }) => (
          <li className="row" key={id}>
            <Group justify="space-between" gap="xs">
              <Anchor component={Link} to={`/timetable/proposals/${id}`} fw={600}>
                {t('span', { date: times.date(from), count: weeks })}
              </Anchor>
              <Text c="dimmed" size="sm">
                {t('asked', { moment: times.moment(requestedAt) })}
              </Text>
              <Text>{t(`status.${status}`)}</Text>
            </Group>
          </li>
        ))}
      </ul>
      <More pages={proposals} />
    </Panel>
  );
}
