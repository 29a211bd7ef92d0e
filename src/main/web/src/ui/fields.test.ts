import { describe, expect, it } from 'vitest';

import { ApiProblem } from '~/api/client';

import { fieldIn, fieldOf, renamed } from './fields';

describe('a field that the service names', () => {
  it.each([
    ['givenName', 'givenName'],
    ['people[0].givenName', 'people.0.givenName'],
    ['windows[12].from', 'windows.12.from'],
  ])('%s is the form’s %s', (told, field) => {
    expect(fieldOf(told)).toBe(field);
  });
});

describe('the field of a refusal', () => {
  const values = { languages: ['bg', 'xx'], people: [{ name: '' }], note: '' };

  it.each([
    ['note', 'note'],
    ['languages[1]', 'languages'],
    ['people[0].name', 'people.0.name'],
    ['people[0]', 'people.0'],
    ['elsewhere', undefined],
  ])('%s is %s', (told, field) => {
    expect(fieldIn(values, told)).toBe(field);
  });
});

describe('a refusal', () => {
  it('speaks of the form’s own fields, and is otherwise the same', () => {
    const refused = new ApiProblem(422, 'x', 'No', undefined, [{ field: 'startsAt', message: 'missing' }]);
    expect(renamed(refused, (field) => `${field}.day`)).toMatchObject({
      status: 422,
      message: 'No',
      violations: [{ field: 'startsAt.day', message: 'missing' }],
    });
    expect(renamed('broken', String)).toBe('broken');
  });
});
