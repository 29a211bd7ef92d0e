import { useQuery, type QueryKey } from '@tanstack/react-query';

import { api, take } from '~/api/client';
import { everything } from '~/api/pages';
import type { Visit } from '~/api/schema';
import type { IsoDate } from '~/ui/times';

const LONG = 5 * 60_000;
const AT_MOST = 200;

/** What a change of visits makes unsure. */
export const TIMETABLE: readonly QueryKey[] = [
  ['visits'],
  ['slots'],
  ['cases'],
  ['offers'],
  ['orphaned-visits'],
];

/** What a closing makes unsure besides. */
export const HOUSE: readonly QueryKey[] = [...TIMETABLE, ['closing-days'], ['room-closures'], ['absences']];

/** The family's number; where the service does not tell it, the family's name. */
export function familyOf(visit: Visit): string {
  return visit.caseNumber ?? visit.people.find(({ role }) => role === 'CHILD')?.familyName ?? '';
}

/** Whether it lies ahead, so that it can still be moved. */
export function isAhead(visit: Visit): boolean {
  return visit.status === 'PLANNED' || visit.status === 'CONFIRMED';
}

export interface VisitsAsked {
  from: IsoDate;
  to: IsoDate;
  roomId?: string;
  supervisorId?: string;
}

/** In the order of time, as the service has them. */
function allVisits(asked: VisitsAsked): Promise<Visit[]> {
  return everything((page) => take(api.GET('/visits', { params: { query: { ...asked, ...page } } })));
}

/** All visits of some days, by time; what was there before stays until the next is known. */
export function useVisits(asked: VisitsAsked, watched = true) {
  return useQuery({
    queryKey: ['visits', 'timetable', asked],
    queryFn: () => allVisits(asked),
    placeholderData: (before) => before,
    refetchInterval: watched && 60_000,
  });
}

export function useOpeningHours() {
  return useQuery({
    queryKey: ['opening-hours'],
    queryFn: () => take(api.GET('/opening-hours')),
    staleTime: LONG,
    select: ({ items }) => items,
  });
}

export function useSites(enabled: boolean) {
  return useQuery({
    queryKey: ['sites'],
    queryFn: () => take(api.GET('/sites')),
    staleTime: LONG,
    select: ({ items }) => items,
    enabled,
  });
}

export function useClosingDays(from: IsoDate, to?: IsoDate) {
  return useQuery({
    queryKey: ['closing-days', from, to],
    queryFn: () => take(api.GET('/closing-days', { params: { query: { from, to, limit: AT_MOST } } })),
    select: ({ items }) => items,
  });
}

/** The times when rooms are closed, by time. */
export function useRoomClosures(from: IsoDate, to?: IsoDate, enabled = true) {
  return useQuery({
    queryKey: ['room-closures', from, to],
    queryFn: () => take(api.GET('/room-closures', { params: { query: { from, to } } })),
    placeholderData: (before) => before,
    select: ({ items }) => items,
    enabled,
  });
}

/** Who is away and when, by time. */
export function useAbsences(from: IsoDate, to?: IsoDate, enabled = true) {
  return useQuery({
    queryKey: ['absences', from, to],
    queryFn: () => take(api.GET('/absences', { params: { query: { from, to } } })),
    placeholderData: (before) => before,
    select: ({ items }) => items,
    enabled,
  });
}
