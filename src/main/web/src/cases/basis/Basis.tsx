import { Stack } from '@mantine/core';

import { useOpenCase } from '../openCase';
import { Agreements, Interviews } from './Agreements';
import { Consents } from './Consents';
import { Orders } from './Orders';
import { SigningLinks } from './SigningLinks';

/** On what the contact rests. */
export function Component() {
  const file = useOpenCase();
  return (
    <Stack gap="lg">
      <Orders file={file} />
      <Consents file={file} />
      <Agreements file={file} />
      <SigningLinks file={file} />
      <Interviews file={file} />
    </Stack>
  );
}
