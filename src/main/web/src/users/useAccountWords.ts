import { useTranslation } from 'react-i18next';

import { useCourts } from '~/center/queries';
import type { Fact } from '~/ui/edit/Facts';

import type { KnownAccount } from './account';

/** An account in words. */
export function useAccountWords(): (values: KnownAccount) => Fact[] {
  const { t } = useTranslation(['users', 'words']);
  const courts = useCourts();
  return ({ displayName, roles, courtId, languages, locked }) => [
    { name: t('displayName'), value: displayName },
    { name: t('roles'), value: roles.map((role) => t(`words:role.${role}`)).join(', ') },
    { name: t('court'), value: courts.data?.items.find(({ id }) => id === courtId)?.name ?? '' },
    { name: t('languages'), value: languages.join(', ') },
    { name: t('state'), value: t(locked ? 'locked' : 'open') },
  ];
}
