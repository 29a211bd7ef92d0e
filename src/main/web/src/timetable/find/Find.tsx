import '../timetable.css';

import { Button, Grid, Skeleton, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { Slot } from '~/api/schema';
import { VISIT_TYPES } from '~/center/kinds';
import { useAsked } from '~/ui/asked';
import { Empty } from '~/ui/Empty';
import { Page } from '~/ui/Page';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { addDays } from '../zone';
import { BookDialog } from './BookDialog';
import { useSlots, type Wishes } from './queries';
import { SlotList } from './SlotList';
import { WhyNot } from './WhyNot';
import { WishForm } from './WishForm';

const AHEAD_DAYS = 13;

/** Free and legal slots for a family; one press takes a slot, the next books it. */
export function Component() {
  const { t } = useTranslation('timetable');
  const times = useTimes();
  const asked = useAsked();
  const [taken, setTaken] = useState<Slot>();
  const from = asked.get('from') ?? addDays(times.today(), 1);
  const caseId = asked.get('case');
  const wishes: Wishes = {
    caseId: caseId ?? '',
    from,
    to: asked.get('to') ?? addDays(from, AHEAD_DAYS),
    durationMinutes: Number(asked.get('minutes') ?? 60),
    type: VISIT_TYPES.find((any) => any === asked.get('type')) ?? 'SUPERVISED',
    interpreterLanguage: asked.get('interpreter') ?? undefined,
    supervisorLanguage: asked.get('language') ?? undefined,
  };
  const slots = useSlots(caseId === null ? undefined : wishes);
  return (
    <Page
      title={t('find.title')}
      lead={t('find.lead')}
      actions={
        <Button component={Link} to="/timetable" variant="default">
          {t('title')}
        </Button>
      }
    >
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 5, lg: 4 }}>
          <Panel title={t('find.wishes')}>
            <WishForm caseId={caseId} wishes={wishes} put={asked.put} />
          </Panel>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 7, lg: 8 }}>
          <Stack gap="lg">
            <Panel title={t('find.free')}>
              <ProblemNote problem={slots.error} />
              {caseId === null && <Empty title={t('find.noneYet.title')} text={t('find.noneYet.text')} />}
              {slots.isLoading && <Skeleton height={240} />}
              <Text role="status" c="dimmed" size="sm">
                {slots.data !== undefined && t('find.count', { count: slots.data.length })}
              </Text>
              {slots.data !== undefined && <SlotList slots={slots.data} onTake={setTaken} />}
              {slots.data?.length === 0 && <Empty title={t('find.nothing.title')} text={t('find.nothing.text')} />}
            </Panel>
            {caseId !== null && slots.data !== undefined && (
              <WhyNot key={JSON.stringify(wishes)} wishes={wishes} nothingFree={slots.data.length === 0} />
            )}
          </Stack>
        </Grid.Col>
      </Grid>
      <BookDialog slot={taken} wishes={wishes} onClose={() => setTaken(undefined)} />
    </Page>
  );
}

