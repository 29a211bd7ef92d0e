import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Takes a text along; says that it did. */
export function Copy({ text }: { text: string }) {
  const { t } = useTranslation();
  const { copy, copied } = useClipboard({ timeout: 4_000 });
  return (
    <Button
      variant="default"
      className="no-print"
      leftSection={copied ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />}
      onClick={() => copy(text)}
    >
      <span aria-live="polite">{copied ? t('copied') : t('copy')}</span>
    </Button>
  );
}

/** Puts what is on the screen on paper. */
export function Print() {
  const { t } = useTranslation();
  return (
    <Button
      variant="default"
      className="no-print"
      leftSection={<IconPrinter size={18} aria-hidden />}
      onClick={() => window.print()}
    >
      {t('print')}
    </Button>
  );
}
