import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { Dialog } from '~/ui/Dialog';
import { unsentCount } from '~/ui/unsent';

interface Props {
  opened: boolean;
  /** To another center, rather than out. */
  changing?: boolean;
  onStay: () => void;
  onLeave: () => void;
}

/** Who signs out, or goes to another center, leaves nothing in memory, what was not sent neither: asked once. */
export function LosingUnsent({ opened, changing = false, onStay, onLeave }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog opened={opened} onClose={onStay} title={t('unsent.title')} size="md">
      <Text>{t(changing ? 'unsent.ofCenter' : 'unsent.text', { number: unsentCount() })}</Text>
      <Group justify="flex-end" mt="lg">
        <Button color="red" variant="light" onClick={onLeave}>
          {t(changing ? 'unsent.change' : 'unsent.leave')}
        </Button>
        <Button onClick={onStay} data-autofocus>
          {t('unsent.stay')}
        </Button>
      </Group>
    </Dialog>
  );
}
