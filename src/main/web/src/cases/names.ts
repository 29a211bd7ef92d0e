import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

import type { Case, CasePerson, PartyRole } from '~/api/schema';
import { useStaff } from '~/center/queries';
import { nameOf } from '~/ui/people';
import { useTimes, type IsoDate } from '~/ui/times';

const SIDES: readonly PartyRole[] = ['RESIDENTIAL_PARENT', 'CARER', 'VISITING_PARENT'];

export const isChild = (person: CasePerson) => person.role === 'CHILD';
export const isAdult = (person: CasePerson) => person.role !== 'CHILD';
/** Of the resident or the visiting side: who is interviewed, signs and consents. */
export const isSide = (person: CasePerson) => SIDES.includes(person.role);

/** Who has a part in the case on that day or later: a part's last day belongs to it. */
export const current = (file: Case, today: IsoDate) =>
  file.people.filter(({ until }) => until === undefined || until >= today);

/** Each person once, by the first of their parts. */
export const once = (people: readonly CasePerson[]) =>
  people.filter(({ personId }, at) => people.findIndex((any) => any.personId === personId) === at);

/** The name of a person of the case by their id. */
export function useNames(file: Case) {
  const { i18n } = useTranslation();
  return useCallback(
    (id: string | undefined) => {
      const person = file.people.find((any) => any.personId === id);
      return person === undefined ? undefined : nameOf(person, i18n.language);
    },
    [file, i18n.language],
  );
}

/** People of the case to choose from, each with their roles. */
export function usePeopleOptions(file: Case, which: (person: CasePerson) => boolean) {
  const { t, i18n } = useTranslation('words');
  const people = current(file, useTimes().today()).filter(which);
  return once(people).map((person) => {
    const roles = people.filter(({ personId }) => personId === person.personId).map(({ role }) => t(`party.${role}`));
    return { value: person.personId, label: `${nameOf(person, i18n.language)} (${[...new Set(roles)].join(', ')})` };
  });
}

/** The name of a member of staff by their id. */
export function useStaffNames() {
  const staff = useStaff();
  return (id: string | undefined) => (id === undefined ? undefined : staff.get(id)?.displayName);
}
