import { useTranslation } from 'react-i18next';

import { useRepresentatives } from '~/cases/lists';
import { useCase } from '~/cases/queries';
import { useCourts } from '~/center/queries';
import { nameOf } from '~/ui/people';

import type { Recipient } from './recipients';

/** Names a recipient as a person of the center would: what they are to the case, and who they are. */
export function useRecipientName(caseId: string): (recipient: Recipient) => string {
  const { t, i18n } = useTranslation('words');
  const file = useCase(caseId, caseId !== '');
  const courts = useCourts().data?.items;
  const representatives = useRepresentatives(caseId, caseId !== '');
  return ({ reader, personId, representativeId, courtId }) => {
    const person = file.data?.people.find((any) => any.personId === personId);
    const speaker = representatives.items?.find(({ id }) => id === representativeId);
    const own = person === undefined ? undefined : nameOf(person, i18n.language);
    const name = courts?.find(({ id }) => id === courtId)?.name ?? speaker?.name ?? own;
    return [t(`reader.${reader}`), name].filter(Boolean).join(': ');
  };
}
