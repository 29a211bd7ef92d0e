import { Stack } from '@mantine/core';

import { useOpenCase } from '../openCase';
import { Conflicts } from './Conflicts';
import { Parties } from './Parties';
import { Representatives } from './Representatives';
import { Restrictions } from './Restrictions';

/** Who belongs to the case, who speaks for them, and who must not meet. */
export function Component() {
  const file = useOpenCase();
  return (
    <Stack gap="lg">
      <Parties file={file} />
      <Representatives file={file} />
      <Restrictions file={file} />
      <Conflicts file={file} />
    </Stack>
  );
}
