import { useTranslation } from 'react-i18next';

import { announce } from '~/ui/Announcer';

import type { Outcome } from './Outbox';

/** Says how it went with what was pressed; a refusal is told where it stays in sight. */
export function useTelling() {
  const { t } = useTranslation('visit');
  return (outcome: Promise<Outcome>, what: string) =>
    void outcome.then((how) => {
      if (how !== 'refused') {
        announce(how === 'sent' ? what : t('unsent.later', { what }));
      }
    });
}
