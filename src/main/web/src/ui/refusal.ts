import { useTranslation } from 'react-i18next';

import { ApiProblem } from '~/api/client';

/** Why something was not done, in one sentence: the service's, or that it did not answer. */
export function useRefusalWords(): (problem: unknown) => string {
  const { t } = useTranslation();
  return (problem) => (problem instanceof ApiProblem && !problem.isUnreachable ? problem.message : t('broken.title'));
}
