import { api, ApiProblem, take } from '~/api/client';
import type { Visit, VisitRequestMove } from '~/api/schema';
import { queries } from '~/app/queries';
import { announce } from '~/ui/Announcer';

import { TIMETABLE } from '../queries';

export function move(visitId: string, wanted: VisitRequestMove): Promise<unknown> {
  return take(api.POST('/visits/{id}/move', { params: { path: { id: visitId } }, body: wanted }));
}

/** The way back of a move: to the time, the room and the supervisors from before; or why there is none. */
export async function moveBack(before: Visit, said: string, failed: string): Promise<void> {
  try {
    await move(before.id, { startsAt: before.startsAt, roomId: before.roomId, supervisorIds: before.supervisorIds });
    announce(said);
  } catch (problem) {
    const why = problem instanceof ApiProblem && !problem.isUnreachable ? (problem.detail ?? problem.message) : '';
    announce(`${failed} ${why}`.trim());
  } finally {
    await Promise.all(TIMETABLE.map((queryKey) => queries.invalidateQueries({ queryKey })));
  }
}
