import { useQuery } from '@tanstack/react-query';

import { api, take } from '~/api/client';
import { serviceNow } from '~/api/clock';
import type { Slot, Visit, VisitRequestMove } from '~/api/schema';
import { useTimes, type IsoDate } from '~/ui/times';

import { addDays } from '../zone';
import { check } from './useCheck';

const MINUTES = [-15, 15, -30, 30, -60, 60, -90, 90, -120, 120];
const DAYS = [1, -1, 2, -2, 7, -7];
const DAYS_ABOUT = 3;
const AT_ONCE = 4;
const ENOUGH = 4;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

interface Others {
  roomIds: readonly string[];
  supervisorIds: readonly string[];
}

function later(startsAt: string, ms: number): string {
  return new Date(Date.parse(startsAt) + ms).toISOString().replace('.000Z', 'Z');
}

/** What comes near to a wish that cannot be: first the same time elsewhere or with others, then times about it. */
export function candidates(wanted: VisitRequestMove, others: Others, now: number): VisitRequestMove[] {
  const { startsAt } = wanted;
  return [
    ...others.roomIds.filter((id) => id !== wanted.roomId).map((roomId) => ({ ...wanted, roomId })),
    ...others.supervisorIds
      .filter((id) => wanted.supervisorIds?.includes(id) !== true)
      .map((id) => ({ ...wanted, supervisorIds: [id] })),
    ...MINUTES.map((minutes) => ({ ...wanted, startsAt: later(startsAt, minutes * MINUTE_MS) })),
    ...DAYS.map((days) => ({ ...wanted, startsAt: later(startsAt, days * DAY_MS) })),
  ].filter((any) => Date.parse(any.startsAt) > now);
}

/** What the service offers of itself about that day: with the visit where it is, so never too much. */
async function offered(visit: Visit, { startsAt }: VisitRequestMove, date: IsoDate): Promise<VisitRequestMove[]> {
  const { items } = await take(
    api.GET('/slots', {
      params: {
        query: {
          caseId: visit.caseId ?? '',
          from: addDays(date, -DAYS_ABOUT),
          to: addDays(date, DAYS_ABOUT),
          durationMinutes: Math.round((Date.parse(visit.endsAt) - Date.parse(visit.startsAt)) / MINUTE_MS),
          type: visit.type,
          limit: 50,
        },
      },
    }),
  );
  const distance = (slot: Slot) => Math.abs(Date.parse(slot.startsAt) - Date.parse(startsAt));
  return items
    .toSorted((one, other) => distance(one) - distance(other))
    .map(({ startsAt: at, roomId, supervisorIds }) => ({ startsAt: at, roomId, supervisorIds }));
}

async function free(visit: Visit, tries: readonly VisitRequestMove[]): Promise<VisitRequestMove[]> {
  const found: VisitRequestMove[] = [];
  for (let at = 0; at < tries.length && found.length < ENOUGH; at += AT_ONCE) {
    const batch = tries.slice(at, at + AT_ONCE);
    const results = await Promise.all(batch.map((wanted) => check(visit.id, wanted)));
    found.push(...batch.filter((_, index) => results[index]?.refusal === undefined));
  }
  return found.slice(0, ENOUGH);
}

/** Where the visit could go instead, as the service itself checks it: without the place it has now. */
export function useNear(visit: Visit, wanted: VisitRequestMove, others: Others) {
  const date = useTimes().dateOf(wanted.startsAt);
  return useQuery({
    queryKey: ['move-near', visit.id, wanted, others.roomIds.length, others.supervisorIds.length],
    queryFn: async () => {
      const slots = await free(visit, (await offered(visit, wanted, date)).slice(0, AT_ONCE));
      return slots.length > 0 ? slots : free(visit, candidates(wanted, others, Date.parse(serviceNow())));
    },
    staleTime: 0,
  });
}
