import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { SavingText } from '~/ui/SavingText';
import { useTimes } from '~/ui/times';

import type { Autosave } from './Autosave';
import { useSaving } from './drafts';
import { isSorted, type Values } from './values';

/** Whether the service has what was typed, told quietly; loudly only while it cannot be reached. */
export function SavingLine({ draft }: { draft: Autosave<Values> }) {
  const { t } = useTranslation('incidents');
  const times = useTimes();
  const { state, kept, values } = useSaving(draft);
  const words = () => {
    if (!draft.isWhole()) {
      return t(isSorted(values) ? 'saving.witnessFirst' : 'saving.sortFirst');
    }
    if (state === 'lost') {
      return t('saving.lost');
    }
    if (draft.isUnsent()) {
      return t('saving.now');
    }
    return kept === undefined || kept.when === '' ? '' : t('saving.saved', { time: times.time(kept.when) });
  };
  return (
    <Group gap="sm">
      <SavingText lost={state === 'lost'}>{words()}</SavingText>
      {state === 'lost' && (
        <Button variant="default" size="compact-md" onClick={() => void draft.flush()}>
          {t('saving.again')}
        </Button>
      )}
    </Group>
  );
}
