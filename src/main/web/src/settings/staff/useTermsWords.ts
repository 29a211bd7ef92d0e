import { useTranslation } from 'react-i18next';

import type { Fact } from '~/ui/edit/Facts';
import { useTimes } from '~/ui/times';

import type { TermsValues } from './edited';

/** What was settled with somebody, in words. */
export function useTermsWords(): (terms: TermsValues) => Fact[] {
  const { t, i18n } = useTranslation('settings');
  const times = useTimes();
  const figure = (value: number | '', otherwise: string) =>
    value === '' ? otherwise : new Intl.NumberFormat(i18n.language).format(value);
  const day = (value: string | null, otherwise: string) => (value === null ? otherwise : times.date(value));
  return (terms) => [
    { name: t('terms.minutesPerDay'), value: figure(terms.minutesPerDay, t('terms.asCenter')) },
    { name: t('terms.breakMinutes'), value: figure(terms.breakMinutes, t('terms.asCenter')) },
    { name: t('terms.familiesAtOnce'), value: figure(terms.familiesAtOnce, t('terms.asRoom')) },
    { name: t('terms.checkedOn'), value: day(terms.backgroundCheck.checkedOn, t('notSet')) },
    { name: t('terms.validUntil'), value: day(terms.backgroundCheck.validUntil, t('terms.withoutEnd')) },
  ];
}
