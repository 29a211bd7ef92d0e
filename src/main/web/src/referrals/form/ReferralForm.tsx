import { Alert } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

import { useDraftOnce } from '~/drafts/queries';
import { Page } from '~/ui/Page';
import { Waiting } from '~/ui/Waiting';

import { DRAFT } from './draft';
import { Steps } from './Steps';
import type { FormValues } from './values';

/** Taking a referral in, step by step; what is typed is kept by the service, to go on with anywhere. */
export function Component() {
  const { t } = useTranslation('referralForm');
  const [asked] = useSearchParams();
  const [key] = useState(() => asked.get('draft') ?? crypto.randomUUID());
  const [isNew] = useState(() => asked.get('draft') === null);
  const { data: found, error } = useDraftOnce<Partial<FormValues>>(DRAFT, key, !isNew);
  if (error !== null) {
    throw error;
  }
  if (!isNew && found === undefined) {
    return <Waiting />;
  }
  return (
    <Page title={t('title')} lead={t('lead')}>
      {found === null && (
        <Alert role="status" color="amber" mb="md">
          {t('noDraft')}
        </Alert>
      )}
      <Steps draftKey={key} found={found ?? undefined} />
    </Page>
  );
}
