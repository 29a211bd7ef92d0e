import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { api, take } from '~/api/client';
import { everything } from '~/api/pages';

const LONG = 5 * 60_000;

export function useRoomList() {
  return useQuery({ queryKey: ['rooms'], queryFn: () => take(api.GET('/rooms')), staleTime: LONG });
}

/** The rooms of the center, by id. */
export function useRooms() {
  const { data } = useRoomList();
  return new Map(data?.items.map((room) => [room.id, room]));
}

/** The staff of the center, by id; empty for whom the staff is none of their business. */
export function useStaff(enabled = true) {
  const { data } = useQuery({
    queryKey: ['staff', 'all'],
    queryFn: () => everything((query) => take(api.GET('/staff', { params: { query } }))),
    staleTime: LONG,
    enabled,
  });
  return new Map(data?.map((member) => [member.id, member]));
}

export function useCourts(enabled = true) {
  return useQuery({ queryKey: ['courts'], queryFn: () => take(api.GET('/courts')), staleTime: LONG, enabled });
}

/** The questions of a screening that are in use, in the reader's language; there always are some. */
export function useQuestionnaire() {
  const { i18n } = useTranslation();
  return useQuery({
    queryKey: ['questionnaires', i18n.language],
    queryFn: () => take(api.GET('/questionnaires')),
    select: ({ items }) => items[0],
    staleTime: LONG,
  });
}

export function useInterpreters() {
  return useQuery({ queryKey: ['interpreters'], queryFn: () => take(api.GET('/interpreters')), staleTime: LONG });
}
