import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { api, take } from '~/api/client';
import type { Case, LegalHoldHold } from '~/api/schema';

import { RecordForm } from '../record/RecordForm';

/** Forbids that the case is anonymised, or allows it again. */
export function HoldForm({ file }: { file: Case }) {
  const { t } = useTranslation('casework');
  const held = file.legalHold !== undefined;
  const params = { path: { id: file.id } };
  return (
    <RecordForm<LegalHoldHold>
      initial={{ reason: '' }}
      lead={<Text>{t(held ? 'hold.releaseText' : 'hold.text')}</Text>}
      fields={[{ kind: 'long', name: 'reason', label: t('reason'), required: true }]}
      save={(body) =>
        held
          ? take(api.POST('/cases/{id}/release-hold', { params, body }))
          : take(api.POST('/cases/{id}/legal-hold', { params, body }))
      }
      submit={t(held ? 'hold.release' : 'hold.do')}
      said={t(held ? 'hold.released' : 'hold.done')}
    />
  );
}
