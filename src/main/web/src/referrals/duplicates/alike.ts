/** What of a family stands beside its possible twin. */
export interface Sheet {
  children: readonly Named[];
  adults: readonly Named[];
  courtCase: string | undefined;
}

export interface Named {
  personId: string;
  givenName: string;
  familyName: string;
  birthDate?: string;
}

/** As it is compared: without case, spaces, accents and what stands between figures. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether two entries are one person by what stands there; the service found them by more than that. */
export function isSamePerson(one: Named, other: Named): boolean {
  if (one.personId === other.personId) {
    return true;
  }
  const name = (person: Named) => [folded(person.givenName), folded(person.familyName)].sort().join(' ');
  const apart =
    one.birthDate !== undefined && other.birthDate !== undefined && one.birthDate !== other.birthDate;
  return !apart && name(one) === name(other);
}

export function isOneOf(person: Named, others: readonly Named[]): boolean {
  return others.some((other) => isSamePerson(person, other));
}

export function isSameCourtCase(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && folded(one) === folded(other);
}

interface Found {
  kind: 'CHILD' | 'COURT_CASE';
  referralId?: string;
  caseId?: string;
  personId?: string;
  status?: string;
}

export interface Twin {
  key: string;
  referralId?: string;
  caseId?: string;
  personIds: string[];
  kinds: Found['kind'][];
}

/** What the service found, once for each referral, case or person, with all that is alike of it. */
export function twinsOf(found: readonly Found[]): Twin[] {
  const twins = new Map<string, Twin>();
  for (const { kind, referralId, caseId, personId } of found) {
    const key = referralId ?? caseId ?? personId ?? '';
    const twin = twins.get(key) ?? { key, referralId, caseId, personIds: [], kinds: [] };
    twin.kinds = [...new Set([...twin.kinds, kind])];
    twin.personIds = personId === undefined ? twin.personIds : [...new Set([...twin.personIds, personId])];
    twins.set(key, twin);
  }
  return [...twins.values()];
}
