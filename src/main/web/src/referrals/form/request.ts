import type { OrderTermsRequest, ReferralRequest, ReferralRequestCourt } from '~/api/schema';
import { fieldOf } from '~/ui/fields';

import { isBlank, type AdultValues, type ChildValues, type CourtValues, type FormValues, type TermsValues } from './values';

const text = (typed: string) => (typed.trim() === '' ? undefined : typed.trim());
const list = <T>(chosen: T[]) => (chosen.length === 0 ? undefined : chosen);
const number = (typed: number | '') => (typed === '' ? undefined : typed);

/**
 * The form as the service takes it in. What is missing goes out as it is: the service says what it wants. `begins`
 * tells when a day of the center begins: later on the day that it is, no more is sure to be in the past.
 */
export function toRequest(values: FormValues, begins: (day: string) => string): ReferralRequest {
  return {
    source: values.source as ReferralRequest['source'],
    receivedAt: values.receivedAt === '' ? undefined : begins(values.receivedAt),
    language: values.language,
    court: values.source === 'SELF' || isEmpty(values.court, values.source) ? undefined : toCourt(values.court),
    agency: values.source === 'AGENCY' ? text(values.agency) : undefined,
    reason: values.reason.trim(),
    urgency: values.urgency,
    children: values.children.map(toChild),
    adults: values.adults.filter((adult) => !isBlank(adult)).map(toAdult),
    requested: {
      visitType: values.requested.visitType as ReferralRequest['requested']['visitType'],
      frequency: text(values.requested.frequency),
      durationMinutes: number(values.requested.durationMinutes),
      preferredHours: list(values.requested.preferredHours) as ReferralRequest['requested']['preferredHours'],
    },
    safety: {
      domesticViolence: values.safety.domesticViolence === 'yes',
      restrainingOrder: values.safety.restrainingOrder === 'yes',
      allegations: text(values.safety.allegations),
      notes: text(values.safety.notes),
    },
  };
}

/** An agency may bring an order, and need not. */
function isEmpty(court: CourtValues, source: FormValues['source']): boolean {
  return source !== 'COURT' && [court.caseNumber, court.orderNumber, court.orderDate].every((typed) => typed.trim() === '');
}

function toCourt(court: CourtValues): ReferralRequestCourt {
  return {
    courtId: text(court.courtId),
    caseNumber: court.caseNumber.trim(),
    orderNumber: court.orderNumber.trim(),
    orderDate: court.orderDate,
    validUntil: text(court.validUntil),
    terms: toTerms(court.terms),
  };
}

function toTerms(terms: TermsValues): OrderTermsRequest | undefined {
  const said: OrderTermsRequest = {
    supervised: terms.supervised ? true : undefined,
    visitType: terms.visitType === '' ? undefined : terms.visitType,
    visitsPerWeek: number(terms.visitsPerWeek),
    visitsPerMonth: number(terms.visitsPerMonth),
    minutesPerVisit: number(terms.minutesPerVisit),
    weekdays: list(terms.weekdays),
    earliest: text(terms.earliest),
    latest: text(terms.latest),
    authorizedPersons: list(terms.authorizedPersons),
    excludedPersons: list(terms.excludedPersons),
    notes: text(terms.notes),
  };
  return Object.values(said).every((part) => part === undefined) ? undefined : said;
}

function toChild(child: ChildValues) {
  return {
    personId: text(child.personId),
    givenName: text(child.givenName),
    familyName: text(child.familyName),
    birthDate: text(child.birthDate),
    languages: list(child.languages),
    needs: text(child.needs),
  };
}

function toAdult(adult: AdultValues) {
  return {
    personId: text(adult.personId),
    role: adult.role,
    givenName: text(adult.givenName),
    familyName: text(adult.familyName),
    birthDate: text(adult.birthDate),
    phone: text(adult.phone),
    email: text(adult.email),
    address: text(adult.address),
    addressConfidential: adult.addressConfidential ? true : undefined,
    languages: list(adult.languages),
  };
}

/**
 * The field of the form that a refusal speaks of: rows left empty were not sent, and what belongs to nobody's field
 * stands over the part it is about.
 */
export function formField(field: string, values: FormValues): string {
  const path = fieldOf(field);
  const adult = /^adults\.(\d+)(.*)$/.exec(path);
  if (adult === null) {
    return path;
  }
  const sent = values.adults.flatMap((each, index) => (isBlank(each) ? [] : [index]));
  return `adults.${sent[Number(adult[1])] ?? 0}${adult[2] ?? ''}`;
}
