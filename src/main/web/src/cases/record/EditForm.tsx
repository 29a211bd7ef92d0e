import { Skeleton } from '@mantine/core';
import { useQuery, type QueryKey } from '@tanstack/react-query';
import type { ComponentProps } from 'react';

import { ProblemNote } from '~/ui/ProblemNote';

import { RecordForm } from './RecordForm';
import type { Read } from './useRecord';

interface Props<Body extends object>
  extends Omit<ComponentProps<typeof RecordForm<Body>>, 'initial' | 'edits'> {
  /** What it is read under while the window is open, and nowhere else. */
  readAs: QueryKey;
  read: () => Promise<Read<Body>>;
}

/** A form over something that is edited as a whole: read when the window opens, saved over that version alone. */
export function EditForm<Body extends object>({ readAs, read, ...form }: Props<Body>) {
  const found = useQuery({
    queryKey: ['edit', ...readAs],
    queryFn: read,
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  if (found.data === undefined) {
    return found.error === null ? <Skeleton height={200} /> : <ProblemNote problem={found.error} />;
  }
  return (
    <RecordForm<Body> {...form} initial={found.data.values} edits={{ etag: found.data.etag, again: read }} />
  );
}
