import { Skeleton, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api, take } from '~/api/client';
import type { Case, ClosingClose } from '~/api/schema';
import { ProblemNote } from '~/ui/ProblemNote';

import { Checklist } from '../overview/Checklist';
import { useClosure } from '../queries';
import { RecordForm } from '../record/RecordForm';

const REASONS = [
  'GOAL_REACHED',
  'ORDER_ENDED',
  'UNSUPERVISED',
  'CONSENT_WITHDRAWN',
  'RULES_BROKEN',
  'VIOLENCE',
  'UNMANAGEABLE_RISK',
  'NO_SHOWS',
  'MOVED_AWAY',
  'CAPACITY',
  'OTHER',
] as const;

/** Ends the case, once nothing stands against it. */
export function CloseForm({ file }: { file: Case }) {
  const { t, i18n } = useTranslation('casework');
  const { data, error } = useClosure(file.id, i18n.language);
  const [begun, begin] = useState(false);
  if (data === undefined) {
    return error === null ? <Skeleton height={200} /> : <ProblemNote problem={error} />;
  }
  // What is typed by then stays, whatever becomes known of the case meanwhile: the service has the last word.
  if (data.ready && !begun) {
    begin(true);
  }
  if (!data.ready && !begun) {
    return (
      <Stack>
        <Text>{t('close.notYet')}</Text>
        <Checklist file={file} items={data.items} />
      </Stack>
    );
  }
  return (
    <RecordForm<ClosingClose>
      initial={{ reason: '', summary: '' }}
      lead={<Text>{t('close.text')}</Text>}
      fields={[
        {
          kind: 'choice',
          name: 'reason',
          label: t('reason'),
          options: REASONS.map((reason) => ({ value: reason, label: t(`close.reason.${reason}`) })),
          required: true,
        },
        { kind: 'long', name: 'summary', label: t('close.summary'), hint: t('close.summaryHint'), required: true },
      ]}
      save={(body) => take(api.POST('/cases/{id}/close', { params: { path: { id: file.id } }, body }))}
      submit={t('close.do')}
      grave
      said={t('close.done')}
    />
  );
}
