import { expect, it } from 'vitest';

import { rowAfter } from './focus';

it('leads from a row that is gone to the one in its place', () => {
  expect(rowAfter(0, 3)).toBe(0);
  expect(rowAfter(1, 3)).toBe(1);
  expect(rowAfter(2, 3)).toBe(1);
  expect(rowAfter(0, 1)).toBe(0);
});
