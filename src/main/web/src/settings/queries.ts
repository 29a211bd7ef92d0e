import { useQuery } from '@tanstack/react-query';

import { api, take } from '~/api/client';
import { usePages } from '~/api/pages';

export function useSites() {
  return useQuery({ queryKey: ['sites'], queryFn: () => take(api.GET('/sites')) });
}

export function useRoomClosures(roomId: string) {
  return useQuery({
    queryKey: ['room-closures', roomId],
    queryFn: () => take(api.GET('/rooms/{roomId}/closures', { params: { path: { roomId } } })),
  });
}

/** Everybody who works here, page by page. */
export function useStaffPages() {
  return usePages(['staff', 'pages'], (after) => take(api.GET('/staff', { params: { query: { after, limit: 50 } } })));
}

export function useQualifications(staffId: string) {
  return useQuery({
    queryKey: ['staff', staffId, 'qualifications'],
    queryFn: () => take(api.GET('/staff/{staffId}/qualifications', { params: { path: { staffId } } })),
  });
}

export function useAbsences(staffId: string) {
  return useQuery({
    queryKey: ['absences', staffId],
    queryFn: () => take(api.GET('/staff/{staffId}/absences', { params: { path: { staffId } } })),
  });
}
