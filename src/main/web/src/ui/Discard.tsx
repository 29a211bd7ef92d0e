import { Alert, Button, Group } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** Asks once before what was typed goes; whoever stays is back where they typed. */
export function Discard({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  const { t } = useTranslation();
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    stay.current?.focus();
    return () => (before instanceof HTMLElement && before.isConnected ? before.focus() : undefined);
  }, []);
  return (
    <Alert role="alert" color="amber" mb="md" title={t('discard.title')}>
      <Group gap="sm" mt={4}>
        <Button ref={stay} variant="default" onClick={onStay}>
          {t('discard.stay')}
        </Button>
        <Button variant="default" onClick={onLeave}>
          {t('discard.leave')}
        </Button>
      </Group>
    </Alert>
  );
}
