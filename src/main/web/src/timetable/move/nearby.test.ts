import { describe, expect, it } from 'vitest';

import { candidates } from './nearby';

const NOW = Date.parse('2026-12-01T08:00:00Z');

describe('what comes near to a wish', () => {
  const near = candidates(
    { startsAt: '2026-12-01T09:00:00Z', roomId: 'sun', supervisorIds: ['ana'] },
    { roomIds: ['sun', 'moon'], supervisorIds: ['ana', 'ben'] },
    NOW,
  );

  it('is first the same time in another room or with somebody else', () => {
    expect(near[0]).toMatchObject({ startsAt: '2026-12-01T09:00:00Z', roomId: 'moon' });
    expect(near[1]).toMatchObject({ startsAt: '2026-12-01T09:00:00Z', supervisorIds: ['ben'] });
  });

  it('lies ahead', () => {
    expect(near.every(({ startsAt }) => Date.parse(startsAt) > NOW)).toBe(true);
    expect(near.map(({ startsAt }) => startsAt)).not.toContain('2026-12-01T08:00:00Z');
  });
});
