import { useQuery } from '@tanstack/react-query';

import { api, take } from '~/api/client';

const LONG = 5 * 60_000;

/** The rooms of the center, by id. */
export function useRooms() {
  const { data } = useQuery({
    queryKey: ['rooms'],
    queryFn: () => take(api.GET('/rooms')),
    staleTime: LONG,
  });
  return new Map(data?.items.map((room) => [room.id, room]));
}

/** The staff of the center, by id; empty for whom the staff is none of their business. */
export function useStaff(enabled = true) {
  const { data } = useQuery({
    queryKey: ['staff'],
    queryFn: () => take(api.GET('/staff')),
    staleTime: LONG,
    enabled,
  });
  return new Map(data?.items.map((member) => [member.id, member]));
}
