import { Button } from '@mantine/core';
import { IconDoorExit } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

import { isUrgent, leaveAtOnce } from './exit';

/** The way out that is always in sight, for whoever must not be seen here. */
export function QuickExit() {
  const { t, i18n } = useTranslation('public');
  const { language } = i18n;
  useEffect(() => {
    let presses: number[] = [];
    const press = ({ key }: KeyboardEvent) => {
      presses = key === 'Escape' ? [...presses, Date.now()] : [];
      if (isUrgent(presses)) {
        leaveAtOnce(language);
      }
    };
    // Before any field or window takes the key for itself.
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, [language]);
  return (
    <Button
      className="exit"
      size="md"
      color="amber.8"
      leftSection={<IconDoorExit size={20} aria-hidden />}
      onClick={() => leaveAtOnce(language)}
    >
      {t('exit.leave')}
    </Button>
  );
}
