import type { Case, CourtOrder, CourtReportCopy, Language, Reader, Representative } from '~/api/schema';

/** One who may get a copy. */
export interface Recipient {
  reader: Reader;
  personId?: string;
  representativeId?: string;
  courtId?: string;
  language?: Language;
}

/** Who it is, whatever the language of the copy. */
export function keyOf({ reader, personId, representativeId, courtId }: Recipient): string {
  return [reader, representativeId ?? personId ?? courtId ?? ''].join(' ');
}

export function recipientOf(copy: CourtReportCopy): Recipient {
  const { reader, personId, representativeId, courtId, language } = copy;
  return { reader, personId, representativeId, courtId, language };
}

const RESIDENT = new Set(['RESIDENTIAL_PARENT', 'CARER']);

function lawyerOf(role: string): Reader | undefined {
  if (RESIDENT.has(role)) {
    return 'RESIDENTIAL_LAWYER';
  }
  return role === 'VISITING_PARENT' ? 'VISITING_LAWYER' : role === 'CHILD' ? 'CHILD_LAWYER' : undefined;
}

/** Everybody of the case who may have a copy on a day: courts, the agency, the sides, and who speaks for them. */
export function candidates(
  file: Case,
  orders: readonly CourtOrder[],
  representatives: readonly Representative[],
  day: string,
): Recipient[] {
  const there = file.people.filter(({ until }) => until === undefined || until >= day);
  const courts = [...new Set(orders.map(({ courtId }) => courtId))].map(
    (courtId): Recipient => ({ reader: 'COURT', courtId }),
  );
  const agency: Recipient[] = file.source === 'AGENCY' ? [{ reader: 'REQUESTER' }] : [];
  const sides = there.flatMap(({ role, personId }): Recipient[] => {
    if (RESIDENT.has(role)) {
      return [{ reader: 'RESIDENTIAL_PARENT', personId }];
    }
    return role === 'VISITING_PARENT' ? [{ reader: 'VISITING_PARENT', personId }] : [];
  });
  const speaking = representatives
    .filter(({ from, until }) => from <= day && (until === undefined || until >= day))
    .flatMap(({ id, personId, language }): Recipient[] => {
      const reader = there.map((any) => (any.personId === personId ? lawyerOf(any.role) : undefined)).find(Boolean);
      return reader === undefined ? [] : [{ reader, personId, representativeId: id, language }];
    });
  return [...courts, ...agency, ...sides, ...speaking];
}

/** Those who may have a copy, with those who have one already, each once. */
export function offered(chosen: readonly Recipient[], all: readonly Recipient[]): Recipient[] {
  const known = new Set(chosen.map(keyOf));
  return [...chosen, ...all.filter((any) => !known.has(keyOf(any)))].toSorted((one, other) =>
    keyOf(one).localeCompare(keyOf(other)),
  );
}
