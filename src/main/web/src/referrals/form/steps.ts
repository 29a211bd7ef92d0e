import type { FormValues } from './values';
import { isBlank } from './values';

export const STEPS = ['source', 'adults', 'children', 'safety', 'wishes', 'review'] as const;
export type Step = (typeof STEPS)[number];

export function isStep(word: string | null): word is Step {
  return STEPS.some((step) => step === word);
}

/** What of the form stands in which step, by the beginning of a field's name. */
const PARTS: Record<Exclude<Step, 'review'>, readonly string[]> = {
  source: ['source', 'receivedAt', 'language', 'court', 'agency', 'reason', 'urgency'],
  adults: ['adults'],
  children: ['children'],
  safety: ['safety'],
  wishes: ['requested'],
};

/** The step that a field stands in; what belongs to none is told at the end. */
export function stepOf(field: string): Step {
  const part = field.split('.')[0] ?? '';
  return STEPS.find((step) => step !== 'review' && PARTS[step].includes(part)) ?? 'review';
}

/** What is missing or cannot be, as the sentences of `check` name it. */
export type Wrong = 'needed' | 'choose' | 'name' | 'birthDate' | 'email' | 'sides' | 'oneSide' | 'hours' | 'validUntil';

/** What the form can tell by itself, field by field; all else the service says. */
export function check(values: FormValues, forCourt: boolean): Record<string, Wrong> {
  const wrong: Record<string, Wrong> = {};
  const needs = (field: string, typed: string, as: Wrong = 'needed') => {
    if (typed.trim() === '') {
      wrong[field] = as;
    }
  };
  needs('source', values.source, 'choose');
  needs('language', values.language, 'choose');
  needs('reason', values.reason);
  checkOrder(values, forCourt, needs, wrong);
  if (values.source === 'AGENCY') {
    needs('agency', values.agency);
  }
  checkPeople(values, needs, wrong);
  needs('safety.domesticViolence', values.safety.domesticViolence, 'choose');
  needs('safety.restrainingOrder', values.safety.restrainingOrder, 'choose');
  needs('requested.visitType', values.requested.visitType, 'choose');
  values.requested.preferredHours.forEach(({ weekday, from, until }, index) => {
    if (weekday === '' || from === '' || until === '' || from >= until) {
      wrong[`requested.preferredHours.${index}.from`] = 'hours';
    }
  });
  return wrong;
}

type Needs = (field: string, typed: string, as?: Wrong) => void;

function checkOrder(values: FormValues, forCourt: boolean, needs: Needs, wrong: Record<string, Wrong>) {
  const { court, source } = values;
  const told = [court.caseNumber, court.orderNumber, court.orderDate].some((typed) => typed.trim() !== '');
  if (source !== 'COURT' && !(source === 'AGENCY' && told)) {
    return;
  }
  if (!forCourt) {
    needs('court.courtId', court.courtId, 'choose');
  }
  needs('court.caseNumber', court.caseNumber);
  needs('court.orderNumber', court.orderNumber);
  needs('court.orderDate', court.orderDate);
  if (court.validUntil !== '' && court.validUntil < court.orderDate) {
    wrong['court.validUntil'] = 'validUntil';
  }
}

function checkPeople(values: FormValues, needs: Needs, wrong: Record<string, Wrong>) {
  values.children.forEach((child, index) => {
    if (child.personId === '') {
      needs(`children.${index}.givenName`, child.givenName, 'name');
      needs(`children.${index}.familyName`, child.familyName, 'name');
      needs(`children.${index}.birthDate`, child.birthDate, 'birthDate');
    }
  });
  values.adults.forEach((adult, index) => {
    if (isBlank(adult)) {
      return;
    }
    if (adult.personId === '') {
      needs(`adults.${index}.givenName`, adult.givenName, 'name');
      needs(`adults.${index}.familyName`, adult.familyName, 'name');
    }
    if (adult.email !== '' && !/^[^@\s]+@[^@\s]+$/.test(adult.email.trim())) {
      wrong[`adults.${index}.email`] = 'email';
    }
  });
  const there = values.adults.filter((adult) => !isBlank(adult)).map(({ role }) => role);
  const resident = there.includes('RESIDENTIAL_PARENT') || there.includes('CARER');
  const visiting = there.includes('VISITING_PARENT');
  if (values.source === 'SELF' ? !resident && !visiting : !resident || !visiting) {
    wrong.adults = values.source === 'SELF' ? 'oneSide' : 'sides';
  }
}
