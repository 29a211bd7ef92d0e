import { Modal, type ModalProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** A window over the screen, for one thing to be entered or decided; the whole screen on a phone. */
export function Dialog({ size = 'lg', ...props }: Omit<ModalProps, 'closeButtonProps' | 'centered'>) {
  const { t } = useTranslation();
  return (
    <Modal
      centered
      size={size}
      overlayProps={{ backgroundOpacity: 0.45 }}
      closeButtonProps={{ 'aria-label': t('close') }}
      // Its head is none of the page's: a screen reader would offer two.
      attributes={{ header: { role: 'none' } }}
      classNames={{ title: 'dialog-title' }}
      {...props}
    />
  );
}
