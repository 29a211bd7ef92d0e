import { Button, Group, Modal, Stack } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  opened: boolean;
  onClose: () => void;
  title: string;
  /** What the button says that does it. */
  submit: string;
  /** Whether what it does cannot be taken back. */
  danger?: boolean;
  busy?: boolean;
  onSubmit: () => void;
  children: ReactNode;
}

/** Asks for what is needed to do one thing, and does it or not. */
export function Dialog({ opened, onClose, title, submit, danger = false, busy = false, onSubmit, children }: Props) {
  const { t } = useTranslation();
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('cancel') }} size="lg">
      <form onSubmit={send}>
        <Stack>
          {children}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" color={danger ? 'red' : undefined} loading={busy}>
              {submit}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
