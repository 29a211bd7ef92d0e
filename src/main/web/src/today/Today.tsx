import { Grid, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { useRole } from '~/app/session';
import { Page } from '~/ui/Page';
import { useTimes } from '~/ui/times';

import { Alerts } from './Alerts';
import { DayVisits } from './DayVisits';
import { FrontDesk } from './FrontDesk';
import { WorkQueue } from './WorkQueue';

/** What is to be done today, by role: at one glance. */
export function Component() {
  const { t } = useTranslation('today');
  const times = useTimes();
  const worksCases = useRole('COORDINATOR', 'CASE_WORKER');
  const accompanies = useRole('SUPERVISOR');
  const keepsTheDoor = useRole('FRONT_DESK');
  const administers = useRole('ADMIN');
  return (
    <Page title={t('title')} lead={times.day(times.today())}>
      {worksCases || accompanies ? (
        <Stack gap="lg">
          {worksCases && <Alerts />}
          <Grid gap="lg">
            <Grid.Col span={{ base: 12, lg: 7 }}>
              <DayVisits />
            </Grid.Col>
            <Grid.Col span={{ base: 12, lg: 5 }}>
              <WorkQueue />
            </Grid.Col>
          </Grid>
        </Stack>
      ) : keepsTheDoor ? (
        <FrontDesk />
      ) : (
        <Text>{administers ? t('start.admin') : t('start.none')}</Text>
      )}
    </Page>
  );
}
