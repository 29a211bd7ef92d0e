import { Stack } from '@mantine/core';

import { useOpenCase } from '../openCase';
import { Files } from './Files';
import { Messages } from './Messages';
import { Notices } from './Notices';
import { Prints } from './Prints';
import { CaseReports } from './CaseReports';

/** What there is on paper. */
export function Component() {
  const file = useOpenCase();
  return (
    <Stack gap="lg">
      <Files file={file} />
      <Prints file={file} />
      <CaseReports file={file} />
      <Notices file={file} />
      <Messages file={file} />
    </Stack>
  );
}
