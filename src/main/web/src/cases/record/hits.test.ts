import { expect, test } from 'vitest';

import { isDecided, still } from './hits';

const FOUND = {
  count: 1,
  items: [{ visitId: 'v', outcome: 'UNDECIDED' as const }],
} as unknown as Parameters<typeof isDecided>[0];

test('A preview holds until something else is typed', () => {
  const preview = { of: { until: '2026-12-01' }, found: FOUND };
  expect(still(preview, { until: '2026-12-01' })).toBe(preview);
  expect(still(preview, { until: '2026-12-24' })).toBeUndefined();
  expect(still(undefined, {})).toBeUndefined();
});

test('Visits that stay undecided want an answer for all of them', () => {
  expect(isDecided(FOUND, undefined)).toBe(false);
  expect(isDecided(FOUND, { reason: 'moved away' })).toBe(false);
  expect(isDecided(FOUND, { all: 'CANCEL' })).toBe(true);
});
