import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';

import { ProblemNote } from '~/ui/ProblemNote';

import type { Edited, Taken } from './edited';
import { useEdited } from './useEditing';

interface Props<View, Values> {
  edited: Edited<View, Values>;
  children: (latest: Taken<View>) => ReactNode;
}

/** What is edited, once it has been read. */
export function Loaded<View, Values>({ edited, children }: Props<View, Values>) {
  const { data, error } = useEdited(edited);
  if (data === undefined) {
    return error === null ? <Skeleton height={320} /> : <ProblemNote problem={error} />;
  }
  return children(data);
}
