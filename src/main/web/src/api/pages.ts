import { useInfiniteQuery, type QueryKey } from '@tanstack/react-query';

interface Page<T> {
  items: T[];
  next?: string;
}

const AT_ONCE = 200;

/** All of a list: for what is chosen from, or counted; never for what merely is looked at. */
export async function everything<T>(read: (page: { after?: string; limit: number }) => Promise<Page<T>>): Promise<T[]> {
  const all: T[] = [];
  let after: string | undefined;
  do {
    const page = await read({ after, limit: AT_ONCE });
    all.push(...page.items);
    after = page.next;
  } while (after !== undefined);
  return all;
}

interface Options {
  enabled?: boolean;
  staleTime?: number;
  gcTime?: number;
  refetchOnWindowFocus?: boolean;
}

/** A list of the API, page by page as it is asked for. */
export function usePages<T>(
  queryKey: QueryKey,
  read: (after: string | undefined) => Promise<Page<T>>,
  options: Options = {},
) {
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => read(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
    ...options,
  });
  return { ...query, items: query.data?.pages.flatMap((page) => page.items) };
}
