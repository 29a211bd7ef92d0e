import { QueryClient } from '@tanstack/react-query';

import { ApiProblem } from '~/api/client';

/** What is known of the service's data; forgotten wholly at sign-out. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, problem) =>
        failures < 2 && problem instanceof ApiProblem && (problem.isUnreachable || problem.status === 503),
    },
    // Done now or told that it was not: nothing is done later that nobody thinks of any more.
    mutations: { networkMode: 'always' },
  },
});
