import { Button, Group, type MantineColor } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props {
  /** What is about to be done, in a word or two. */
  act: string;
  busy: boolean;
  onCancel: () => void;
  /** Red where there is no way back. */
  color?: MantineColor;
}

/** The foot of a window with a form: the way back, and what sends the form. */
export function DialogFoot({ act, busy, onCancel, color }: Props) {
  const { t } = useTranslation();
  return (
    <Group justify="flex-end">
      <Button variant="default" onClick={onCancel}>
        {t('cancel')}
      </Button>
      <Button type="submit" color={color} loading={busy}>
        {act}
      </Button>
    </Group>
  );
}
