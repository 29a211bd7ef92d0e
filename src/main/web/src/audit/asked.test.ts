import { describe, expect, it } from 'vitest';

import { instantOf } from '~/ui/times';

import { askedBy, tableAddress } from './asked';

const instant = (day: string, clock: string) => instantOf('Europe/Sofia', day, clock);
const ID = '443068cd-8010-421e-a674-f3c0e94f2bf2';

describe('what an address asks of the trail', () => {
  it('are whole days of the center, the last one included', () => {
    const asked = askedBy(new URLSearchParams('from=2026-03-28&until=2026-03-29'), instant);
    expect(asked).toMatchObject({ from: '2026-03-27T22:00:00Z', to: '2026-03-29T21:00:00Z' });
  });

  it('is nothing where it is neither an id nor a day', () => {
    const asked = askedBy(new URLSearchParams(`actor=me&case=${ID}&from=soon`), instant);
    expect(asked).toEqual({ caseId: ID });
  });

  it.each(['2026-13-01', '2026-02-30', '2026-99-99', '0000-01-01', '2026-1-1'])('%s is no day', (day) => {
    expect(askedBy(new URLSearchParams({ from: day, until: day }), instant)).toEqual({});
  });

  it('is what leaves as a table too', () => {
    expect(tableAddress({ actor: ID, to: '2026-03-29T21:00:00Z' }, 'csv')).toBe(
      `/api/v1/audit?actor=${ID}&to=2026-03-29T21%3A00%3A00Z&format=csv`,
    );
  });
});
