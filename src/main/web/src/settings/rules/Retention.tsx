import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { api, taken } from '~/api/client';
import type { RetentionRules, RetentionRulesReplace } from '~/api/schema';

import { declare } from '../form/declared';
import { DeclaredSettings } from '../form/DeclaredSettings';

const RETENTION = declare<RetentionRules, RetentionRulesReplace>({
  key: 'retention',
  fields: [
    { name: 'caseYears', kind: 'number' },
    { name: 'seriousIncidentYears', kind: 'number' },
    { name: 'referralYears', kind: 'number' },
  ],
  read: () => taken(api.GET('/settings/retention')),
  write: (etag, body) => taken(api.PUT('/settings/retention', { params: { header: { 'If-Match': etag } }, body })),
});

/** For how long the center keeps what; its own law says. */
export function Component() {
  const { t } = useTranslation('settings');
  return (
    <DeclaredSettings name="retention" setting={RETENTION}>
      <Alert color="amber" maw="46rem">
        {t('retention.law')}
      </Alert>
    </DeclaredSettings>
  );
}
