import { useInfiniteQuery, type QueryKey } from '@tanstack/react-query';

interface Page<T> {
  items: T[];
  next?: string;
}

/** A list of the API, page by page as it is asked for. */
export function usePages<T>(
  queryKey: QueryKey,
  read: (after: string | undefined) => Promise<Page<T>>,
  enabled = true,
) {
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => read(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
    enabled,
  });
  return { ...query, items: query.data?.pages.flatMap((page) => page.items) };
}
