import { Button, Radio, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ApiProblem } from '~/api/client';
import type { ChoicesRequest, ChoicesRequestBlanket } from '~/api/schema';

interface Props {
  problem: unknown;
  onDecided: (visits: ChoicesRequest) => void;
  isSaving: boolean;
}

/** A change that hits visits is made once it is said what becomes of them. */
export function VisitsHit({ problem, onDecided, isSaving }: Props) {
  const { t } = useTranslation();
  const [all, setAll] = useState<ChoicesRequestBlanket>('FIND');
  const [reason, setReason] = useState('');
  if (!(problem instanceof ApiProblem) || problem.code !== 'visits-hit') {
    return null;
  }
  return (
    <Stack>
      <Radio.Group label={t('edit.hit.label')} value={all} onChange={(value) => setAll(value as ChoicesRequestBlanket)}>
        <Stack gap="xs" mt="xs">
          <Radio value="FIND" label={t('edit.hit.find')} />
          <Radio value="CANCEL" label={t('edit.hit.cancel')} />
        </Stack>
      </Radio.Group>
      <TextInput
        label={t('edit.hit.reason')}
        description={t('edit.hit.reasonMeans')}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <div>
        <Button
          color={all === 'CANCEL' ? 'red' : undefined}
          loading={isSaving}
          onClick={() => onDecided({ all, reason: reason.trim() === '' ? undefined : reason.trim() })}
        >
          {t('edit.hit.do')}
        </Button>
      </div>
    </Stack>
  );
}
