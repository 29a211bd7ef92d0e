import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Page } from '~/ui/Page';

export function Lost() {
  const { t } = useTranslation();
  return (
    <Page title={t('nowhere.title')} lead={t('nowhere.text')}>
      <Anchor component={Link} to="/">
        {t('home')}
      </Anchor>
    </Page>
  );
}
