import { describe, expect, it } from 'vitest';

import { faultsOf, nothingEntered, requestOf, stepOf, STEPS, type Entered } from './form';

const TODAY = '2026-11-30';

function whole(): Entered {
  const entered = nothingEntered('bg');
  entered.centerId = 'some';
  entered.application.side = 'VISITING_PARENT';
  Object.assign(entered.application.applicant, { givenName: ' Мария ', familyName: 'Иванова' });
  entered.application.children = [{ givenName: 'Ива', familyName: 'Иванова', birthDate: '2019-02-01', needs: ' ' }];
  entered.application.reason = 'To see her';
  entered.application.requested.visitType = 'SUPERVISED';
  entered.application.safety.domesticViolence = 'no';
  entered.application.safety.restrainingOrder = 'yes';
  return entered;
}

describe('an application', () => {
  it('says on each step what is missing, and asks for nothing else', () => {
    const empty = STEPS.map((step) => [step, Object.keys(faultsOf(step, nothingEntered('bg'), TODAY)).length]);
    expect(empty).toEqual([
      ['center', 1],
      ['you', 3],
      ['reach', 0],
      ['children', 3],
      ['wish', 2],
      ['safety', 2],
      ['review', 0],
    ]);
    expect(STEPS.flatMap((step) => Object.keys(faultsOf(step, whole(), TODAY)))).toEqual([]);
  });

  it('leaves out what was not told', () => {
    const sent = requestOf(whole(), 'bg');
    expect(sent.applicant.givenName).toBe('Мария');
    expect(sent.applicant.phone).toBeUndefined();
    expect(sent.children[0]?.needs).toBeUndefined();
    expect(sent.safety).toEqual({
      domesticViolence: false,
      restrainingOrder: true,
      allegations: undefined,
      notes: undefined,
    });
  });

  it('minds the hours of chosen days alone', () => {
    const entered = whole();
    Object.assign(entered.application.requested, { from: '18:00', until: '10:00' });
    expect(faultsOf('wish', entered, TODAY)).toEqual({});
    entered.application.requested.weekdays = ['MONDAY'];
    expect(faultsOf('wish', entered, TODAY)).toEqual({ 'application.requested.until': 'notAfter' });
  });

  it('wishes for the same hours on each day that was chosen', () => {
    const entered = whole();
    Object.assign(entered.application.requested, { weekdays: ['SATURDAY', 'SUNDAY'], from: '10:00' });
    expect(requestOf(entered, 'bg').requested.preferredHours).toEqual([
      { weekday: 'SATURDAY', from: '10:00', until: '23:59' },
      { weekday: 'SUNDAY', from: '10:00', until: '23:59' },
    ]);
  });

  it.each([
    ['centerId', 'center'],
    ['application.applicant.birthDate', 'you'],
    ['application.applicant.email', 'reach'],
    ['application.children.0.birthDate', 'children'],
    ['application.requested.preferredHours.0.until', 'wish'],
    ['application.safety.notes', 'safety'],
    ['application.language', 'review'],
  ])('leads from %s to the step %s', (field, step) => {
    expect(stepOf(field)).toBe(step);
  });
});
