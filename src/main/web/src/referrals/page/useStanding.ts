import { useTranslation } from 'react-i18next';

import type { Referral } from '~/api/schema';

import { useCarriedRisk, useDuplicates, useScreenings } from '../queries';
import { checks, nextAct } from './standing';

const OPEN = ['INCOMPLETE', 'RECEIVED', 'WAITING'];

/** How a referral stands: what is done, what is missing, what comes next. */
export function useStanding(referral: Referral) {
  const { i18n } = useTranslation();
  const isOpen = OPEN.includes(referral.status);
  const duplicates = useDuplicates(referral.id);
  const screenings = useScreenings(referral.id, i18n.language);
  const carried = useCarriedRisk(isOpen);
  const found = checks({
    referral,
    latest: screenings.data?.items[0],
    duplicates: duplicates.data?.items.length,
    highestRisk: carried.data?.highestRisk,
  });
  const isKnown = [duplicates, screenings, carried].every(({ data }) => data !== undefined);
  return {
    isOpen,
    checks: found,
    duplicates: duplicates.data?.items.length,
    isKnown,
    problem: duplicates.error ?? screenings.error ?? carried.error,
    /** Nothing is proposed before everything is known. */
    next: isKnown ? nextAct(referral.status, found, referral.screening !== undefined) : undefined,
  };
}
