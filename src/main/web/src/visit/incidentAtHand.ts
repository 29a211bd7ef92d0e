import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

import { categoriesQuery } from '~/incidents/queries';

/** All that the report of an incident needs is there before it is: it must begin also when the line is down. */
export function useIncidentAtHand(enabled: boolean): void {
  const { i18n } = useTranslation();
  const cache = useQueryClient();
  useEffect(() => {
    if (enabled) {
      void import('~/incidents/NewIncident').catch(() => undefined);
      void i18n.loadNamespaces('incidents');
      void cache.prefetchQuery(categoriesQuery(i18n.language));
    }
  }, [enabled, i18n, i18n.language, cache]);
}
