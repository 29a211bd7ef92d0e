import type { UseFormReturnType } from '@mantine/form';
import { useCallback, useEffect, useMemo } from 'react';

import { ApiProblem } from '~/api/client';

/** `people[0].givenName` of the service is `people.0.givenName` of a form. */
export function fieldOf(path: string): string {
  return path.replace(/\[(\d+)\]/g, '.$1');
}

function valueAt(values: unknown, path: string): { value: unknown } | undefined {
  let at = values;
  for (const step of path.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) {
      return undefined;
    }
    at = (at as Record<string, unknown>)[step];
  }
  return { value: at };
}

/**
 * The form's field that the service's path speaks of, where it has one. One word among several, such as
 * `languages[0]`, has no field of its own: all of them are one field.
 */
export function fieldIn(values: unknown, path: string): string | undefined {
  const field = fieldOf(path);
  const found = valueAt(values, field);
  if (found === undefined) {
    return undefined;
  }
  return typeof found.value === 'object' ? field : field.replace(/\.\d+$/, '');
}

/**
 * Puts what the service refuses next to the field it speaks of. Answers the service's names of the fields that were
 * found, for {@link ProblemNote} not to say it twice.
 */
export function useFieldProblems<Values extends Record<string, unknown>>(
  // The form's own signature of its values' transformation does not matter here.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  form: UseFormReturnType<Values, any>,
  problem: unknown,
): readonly string[] {
  const { setErrors, getValues } = form;
  const found = useMemo(
    () =>
      problem instanceof ApiProblem
        ? problem.violations.flatMap(({ field, message }) => {
            const own = fieldIn(getValues(), field);
            return own === undefined ? [] : [{ field, own, message }];
          })
        : [],
    // Told once, when it is refused: the form has other values, and another `getValues`, at every letter.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [problem],
  );
  useEffect(() => {
    if (found.length > 0) {
      setErrors(Object.fromEntries(found.map(({ own, message }) => [own, message])));
    }
  }, [found, setErrors]);
  return useMemo(() => found.map(({ field }) => field), [found]);
}

/** The same refusal, for a form that has its fields under other names than the service. */
export function renamed(problem: unknown, name: (field: string) => string): unknown {
  if (!(problem instanceof ApiProblem)) {
    return problem;
  }
  const violations = problem.violations.map(({ field, message }) => ({ field: name(field), message }));
  return new ApiProblem(problem.status, problem.type, problem.message, problem.detail, violations);
}

/**
 * What the service says against a field, for a form that keeps its own values; where several names are one field on
 * the screen, against the first of them that it speaks of.
 */
export function useAgainst(problem: unknown): (...fields: string[]) => string | undefined {
  return useCallback(
    (...fields) =>
      problem instanceof ApiProblem ? problem.violations.find(({ field }) => fields.includes(field))?.message : undefined,
    [problem],
  );
}
