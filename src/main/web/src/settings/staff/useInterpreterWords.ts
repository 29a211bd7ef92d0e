import { useTranslation } from 'react-i18next';

import type { Fact } from '~/ui/edit/Facts';

import { useWeekWords } from '../house/useWeekWords';
import type { InterpreterValues } from './interpreterForm';
import { useLanguageNames } from './useLanguageNames';

/** An interpreter's entry in words. */
export function useInterpreterWords(): (values: InterpreterValues) => Fact[] {
  const { t } = useTranslation('settings');
  const languages = useLanguageNames();
  const week = useWeekWords(t('staff.off'));
  return (entry) => [
    { name: t('interpreters.name'), value: entry.name },
    { name: t('interpreters.languages'), value: languages(entry.languages) },
    { name: t('interpreters.adult'), value: t(entry.adult ? 'yes' : 'no') },
    { name: t('interpreters.phone'), value: entry.phone },
    { name: t('interpreters.email'), value: entry.email },
    { name: t('interpreters.active'), value: t(entry.active ? 'yes' : 'no') },
    ...week(entry.availability),
  ];
}
