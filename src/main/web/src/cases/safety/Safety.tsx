import { Stack } from '@mantine/core';

import { useOpenCase } from '../openCase';
import { Course } from './Course';
import { Outcomes } from './Outcomes';
import { Refusals } from './Refusals';
import { Reviews } from './Reviews';
import { SafetyPlan } from './SafetyPlan';
import { Screenings } from './Screenings';
import { CaseSettings } from './Settings';

/** How the risk is judged, what keeps everybody safe, and how the family gets on. */
export function Component() {
  const file = useOpenCase();
  return (
    <Stack gap="lg">
      <SafetyPlan file={file} />
      <Screenings file={file} />
      <CaseSettings file={file} />
      <Refusals file={file} />
      <Reviews file={file} />
      <Course file={file} />
      <Outcomes file={file} />
    </Stack>
  );
}
