import { Grid, Stack } from '@mantine/core';

import { Life } from '../life/Life';
import { useOpenCase } from '../openCase';
import { CaseAlerts } from './CaseAlerts';
import { NextStep } from './NextStep';
import { Readiness } from './Readiness';

/** How the case stands, and what to do. */
export function Component() {
  const file = useOpenCase();
  return (
    <Stack gap="lg">
      <NextStep file={file} />
      <CaseAlerts file={file} />
      <Grid gap="lg">
        {file.status !== 'CLOSED' && (
          <Grid.Col span={{ base: 12, lg: 7 }}>
            <Readiness file={file} />
          </Grid.Col>
        )}
        <Grid.Col span={{ base: 12, lg: file.status === 'CLOSED' ? 12 : 5 }}>
          <Life file={file} />
        </Grid.Col>
      </Grid>
    </Stack>
  );
}
