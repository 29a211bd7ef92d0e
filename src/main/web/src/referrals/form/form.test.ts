import { describe, expect, it } from 'vitest';

import { formField, toRequest } from './request';
import { check, stepOf } from './steps';
import { completed, newAdult, newValues, type FormValues } from './values';

const begins = (day: string) => `${day}T00:00:00+02:00`;

function family(): FormValues {
  const values = newValues('bg', false);
  const [resident, visiting] = values.adults;
  return {
    ...values,
    source: 'COURT',
    reason: ' No contact for months ',
    court: { ...values.court, courtId: 'c', caseNumber: '12/2026', orderNumber: '3', orderDate: '2026-05-04' },
    children: [{ ...values.children[0]!, givenName: 'Mila', familyName: 'Ivanova', birthDate: '2020-01-01' }],
    adults: [
      { ...resident!, givenName: 'Ana', familyName: 'Ivanova' },
      { ...visiting!, givenName: 'Ivan', familyName: 'Ivanov' },
    ],
    requested: { ...values.requested, visitType: 'SUPERVISED' },
    safety: { ...values.safety, domesticViolence: 'yes', restrainingOrder: 'no' },
  };
}

describe('a referral in steps', () => {
  it('lacks nothing once each step is filled in', () => {
    expect(check(family(), false)).toEqual({});
  });

  it('says at the field what is missing, and in which step', () => {
    const wrong = check(newValues('bg', false), false);
    expect(wrong['children.0.birthDate']).toBe('birthDate');
    expect(wrong.adults).toBe('sides');
    expect([...new Set(Object.keys(wrong).map(stepOf))].sort()).toEqual(
      ['adults', 'children', 'safety', 'source', 'wishes'].sort(),
    );
  });

  it('wants of a family that applies by itself one side, and no order', () => {
    const values = { ...family(), source: 'SELF' as const };
    const alone = { ...values, adults: [values.adults[0]!, newAdult('VISITING_PARENT')] };
    expect(check(alone, false)).toEqual({});
    expect(toRequest(alone, begins).court).toBeUndefined();
    expect(toRequest(alone, begins).adults).toHaveLength(1);
  });

  it('sends nothing that is empty', () => {
    const request = toRequest(family(), begins);
    expect(request.reason).toBe('No contact for months');
    expect(JSON.parse(JSON.stringify(request.court))).toEqual({
      courtId: 'c',
      caseNumber: '12/2026',
      orderNumber: '3',
      orderDate: '2026-05-04',
    });
    expect(JSON.parse(JSON.stringify(request.adults[0]))).toEqual({
      role: 'RESIDENTIAL_PARENT',
      givenName: 'Ana',
      familyName: 'Ivanova',
    });
  });

  it('was received when its day began', () => {
    const values = { ...family(), receivedAt: '2026-05-04' };
    expect(toRequest(values, begins).receivedAt).toBe('2026-05-04T00:00:00+02:00');
    expect(toRequest(family(), begins).receivedAt).toBeUndefined();
  });

  it('leads a refusal to the row that it speaks of, past rows left empty', () => {
    const values = family();
    const rows = { ...values, adults: [newAdult('CARER'), ...values.adults] };
    expect(formField('adults[1].email', rows)).toBe('adults.2.email');
    expect(formField('children[0].birthDate', rows)).toBe('children.0.birthDate');
    expect(stepOf('court.terms.latest')).toBe('source');
  });

  it('takes up a draft of an earlier version of the form', () => {
    const empty = newValues('bg', false);
    const draft = { reason: 'x', court: { caseNumber: '1' } } as Partial<FormValues>;
    expect(completed(draft, empty).court).toEqual({ ...empty.court, caseNumber: '1' });
  });
});
