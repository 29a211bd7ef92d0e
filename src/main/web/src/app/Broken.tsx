import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';

import { ApiProblem } from '~/api/client';
import { Page } from '~/ui/Page';

/** A screen that cannot be shown: why, in the service's own words where it has some, and the way on. */
export function Broken() {
  const { t } = useTranslation();
  const problem = useRouteError();
  const told = problem instanceof ApiProblem && !problem.isUnreachable;
  return (
    <Page title={told ? problem.message : t('broken.title')} lead={told ? problem.detail : t('broken.text')}>
      <Button onClick={() => window.location.reload()}>{t('again')}</Button>
    </Page>
  );
}
