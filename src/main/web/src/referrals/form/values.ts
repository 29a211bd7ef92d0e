import type {
  DayOfWeek,
  Priority,
  ReferralRequestAdultRole,
  ReferralSource,
  VisitType,
} from '~/api/schema';

/**
 * What stands in the form. Its fields are named and nested as the service's request is, so that a refusal finds its
 * field; what is not chosen yet is empty.
 */
export interface FormValues {
  source: ReferralSource | '';
  /** The day a paper referral came in, where it was not today. */
  receivedAt: string;
  language: string;
  court: CourtValues;
  agency: string;
  reason: string;
  urgency: Priority;
  children: ChildValues[];
  adults: AdultValues[];
  requested: WishValues;
  safety: SafetyValues;
}

export interface CourtValues {
  courtId: string;
  caseNumber: string;
  orderNumber: string;
  orderDate: string;
  validUntil: string;
  terms: TermsValues;
}

export interface TermsValues {
  supervised: boolean;
  visitType: VisitType | '';
  visitsPerWeek: number | '';
  visitsPerMonth: number | '';
  minutesPerVisit: number | '';
  weekdays: DayOfWeek[];
  earliest: string;
  latest: string;
  authorizedPersons: string[];
  excludedPersons: string[];
  notes: string;
}

export interface PersonValues {
  /** Somebody the center knows already. */
  personId: string;
  givenName: string;
  familyName: string;
  birthDate: string;
  languages: string[];
}

export interface ChildValues extends PersonValues {
  needs: string;
}

export interface AdultValues extends PersonValues {
  role: ReferralRequestAdultRole;
  phone: string;
  email: string;
  address: string;
  addressConfidential: boolean;
}

export interface HoursValues {
  weekday: DayOfWeek | '';
  from: string;
  until: string;
}

export interface WishValues {
  visitType: VisitType | '';
  frequency: string;
  durationMinutes: number | '';
  preferredHours: HoursValues[];
}

export type YesNo = 'yes' | 'no' | '';

export interface SafetyValues {
  domesticViolence: YesNo;
  restrainingOrder: YesNo;
  allegations: string;
  notes: string;
}

const NOBODY: PersonValues = { personId: '', givenName: '', familyName: '', birthDate: '', languages: [] };

export const newChild = (): ChildValues => ({ ...NOBODY, needs: '' });

export const newAdult = (role: ReferralRequestAdultRole): AdultValues => ({
  ...NOBODY,
  role,
  phone: '',
  email: '',
  address: '',
  addressConfidential: false,
});

export const newHours = (): HoursValues => ({ weekday: '', from: '', until: '' });

/** An empty form; a court's liaison brings nothing but their court's. */
export function newValues(language: string, forCourt: boolean): FormValues {
  return {
    source: forCourt ? 'COURT' : '',
    receivedAt: '',
    language,
    court: { courtId: '', caseNumber: '', orderNumber: '', orderDate: '', validUntil: '', terms: noTerms() },
    agency: '',
    reason: '',
    urgency: 'NORMAL',
    children: [newChild()],
    adults: [newAdult('RESIDENTIAL_PARENT'), newAdult('VISITING_PARENT')],
    requested: { visitType: '', frequency: '', durationMinutes: '', preferredHours: [] },
    safety: { domesticViolence: '', restrainingOrder: '', allegations: '', notes: '' },
  };
}

function noTerms(): TermsValues {
  return {
    supervised: false,
    visitType: '',
    visitsPerWeek: '',
    visitsPerMonth: '',
    minutesPerVisit: '',
    weekdays: [],
    earliest: '',
    latest: '',
    authorizedPersons: [],
    excludedPersons: [],
    notes: '',
  };
}

/** A draft as it was kept, with what later versions of the form ask besides. */
export function completed(draft: Partial<FormValues>, empty: FormValues): FormValues {
  const court = { ...empty.court, ...draft.court };
  return {
    ...empty,
    ...draft,
    court: { ...court, terms: { ...empty.court.terms, ...draft.court?.terms } },
    requested: { ...empty.requested, ...draft.requested },
    safety: { ...empty.safety, ...draft.safety },
  };
}

/** Nobody: a row that was left empty. */
export function isBlank(adult: AdultValues): boolean {
  return [adult.personId, adult.givenName, adult.familyName, adult.birthDate, adult.phone, adult.email, adult.address].every(
    (text) => text.trim() === '',
  );
}
