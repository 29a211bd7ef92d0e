import { useInterval } from '@mantine/hooks';
import { useState } from 'react';

import { serviceNow } from '~/api/clock';

const STEP_MS = 15_000;

/** The moment, as it goes on while a screen is open. */
export function useNow(): string {
  const [now, setNow] = useState(serviceNow);
  useInterval(() => setNow(serviceNow()), STEP_MS, { autoInvoke: true });
  return now;
}
