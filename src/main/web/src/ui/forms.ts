import type { UseFormReturnType } from '@mantine/form';

import { ApiProblem } from '~/api/client';

/** Puts each violation the service found next to its field; answers the fields that were found in the form. */
export function showViolations<T>(form: UseFormReturnType<T>, problem: unknown): string[] {
  if (!(problem instanceof ApiProblem)) {
    return [];
  }
  const errors = Object.fromEntries(problem.violations.map(({ field, message }) => [field, message]));
  form.setErrors(errors);
  return Object.keys(errors);
}
