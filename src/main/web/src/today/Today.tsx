import { Grid, Skeleton, Stack, Text } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';

import { useRole } from '~/app/session';
import { Page } from '~/ui/Page';
import { useTimes } from '~/ui/times';

import { Alerts } from './Alerts';
import { DayVisits } from './DayVisits';
import { NextVisit } from './NextVisit';
import { WorkQueue } from './WorkQueue';

/** Few come for it, so that nobody else waits for it. */
const FrontDesk = lazy(() => import('./FrontDesk'));
const LiaisonToday = lazy(() => import('~/referrals/liaison/LiaisonToday'));
const OfficeDay = lazy(() => import('./OfficeDay'));

/** What is to be done today, by role: at one glance. */
export function Component() {
  const { t } = useTranslation('today');
  const times = useTimes();
  const worksCases = useRole('COORDINATOR', 'CASE_WORKER');
  const accompanies = useRole('SUPERVISOR');
  const keepsTheDoor = useRole('FRONT_DESK');
  const keepsOrder = useRole('ADMIN', 'AUDITOR');
  const refers = useRole('COURT_LIAISON');
  const compares = useRole('NETWORK');
  const visits = worksCases || accompanies;
  const Other = keepsTheDoor ? FrontDesk : refers ? LiaisonToday : keepsOrder ? OfficeDay : undefined;
  return (
    <Page title={t('title')} lead={times.day(times.today())}>
      {visits ? (
        <Stack gap="lg">
          {worksCases && <Alerts />}
          {accompanies && <NextVisit />}
          <Grid gap="lg">
            <Grid.Col span={{ base: 12, lg: 7 }}>
              <DayVisits />
            </Grid.Col>
            <Grid.Col span={{ base: 12, lg: 5 }}>
              <WorkQueue />
            </Grid.Col>
          </Grid>
        </Stack>
      ) : Other === undefined ? (
        <Text>{t(compares ? 'start.network' : 'start.none')}</Text>
      ) : (
        <Suspense fallback={<Skeleton height={240} />}>
          <Other />
        </Suspense>
      )}
    </Page>
  );
}
