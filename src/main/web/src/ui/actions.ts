import { useTranslation } from 'react-i18next';

/**
 * What an entry of the audit trail says was done, as the end of a sentence that begins with who did it. A screen that
 * was made before the service learnt a new action shows the action's own name.
 */
export function useActionWords(): (action: string) => string {
  const { t } = useTranslation('actions');
  // The names come from the service, so that no type can list them.
  return (action) => t(action as 'visit.read', { defaultValue: action });
}
