import { useTranslation } from 'react-i18next';

import { useMe, useRole } from '~/app/session';
import { useRooms, useStaff } from '~/center/queries';

/** What rooms and supervisors are called; of the staff one may see oneself alone. */
export function useNames() {
  const { t } = useTranslation('timetable');
  const me = useMe();
  const rooms = useRooms();
  const staff = useStaff(useRole('COORDINATOR', 'CASE_WORKER'));
  const member = (id: string) => staff.get(id)?.displayName ?? (id === me.user.id ? me.user.displayName : undefined);
  const roomsAnd = (also: ReadonlySet<string | undefined>) =>
    [...rooms.values()]
      .filter(({ id, kind, active }) => also.has(id) || (kind === 'VISIT' && active))
      .toSorted((one, other) => one.name.localeCompare(other.name));
  return {
    room: (id: string | undefined) => (id === undefined ? t('video') : (rooms.get(id)?.name ?? '')),
    member,
    supervisors: (ids: readonly string[]) => ids.map(member).filter(Boolean).join(', '),
    /** The rooms where visits take place. */
    visitRooms: roomsAnd(new Set()),
    /** Those and others, such as rooms no longer in use in which visits are still planned. */
    roomsAnd,
    allSupervisors: [...staff.values()]
      .filter(({ roles }) => roles.includes('SUPERVISOR'))
      .toSorted((one, other) => one.displayName.localeCompare(other.displayName)),
  };
}
