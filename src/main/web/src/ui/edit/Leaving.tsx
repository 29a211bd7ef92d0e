import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Blocker } from 'react-router';

import { Dialog } from '~/ui/Dialog';

/** Asks whether to leave, once somebody was held back who would lose what was typed. */
export function Leaving({ blocker }: { blocker: Blocker }) {
  const { t } = useTranslation();
  return (
    <Dialog
      opened={blocker.state === 'blocked'}
      onClose={() => blocker.reset?.()}
      title={t('edit.unsaved.title')}
      size="md"
    >
      <Stack>
        <Text>{t('edit.unsaved.text')}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => blocker.proceed?.()}>
            {t('edit.unsaved.leave')}
          </Button>
          <Button data-autofocus onClick={() => blocker.reset?.()}>
            {t('edit.unsaved.stay')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
