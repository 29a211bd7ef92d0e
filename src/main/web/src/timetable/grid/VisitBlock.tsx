import {
  IconAlertTriangle,
  IconCalendarCheck,
  IconCalendarEvent,
  IconCheck,
  IconPlayerPlay,
  IconUserOff,
  IconX,
  type Icon,
} from '@tabler/icons-react';
import type { CSSProperties, PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';

import type { Visit, VisitStatus } from '~/api/schema';
import { nameOf } from '~/ui/people';
import { useTimes } from '~/ui/times';

import { familyOf } from '../queries';
import { useNames } from '../names';

const ICONS: Record<VisitStatus, Icon> = {
  PLANNED: IconCalendarEvent,
  CONFIRMED: IconCalendarCheck,
  IN_PROGRESS: IconPlayerPlay,
  COMPLETED: IconCheck,
  CANCELLED: IconX,
  NO_SHOW: IconUserOff,
  TERMINATED: IconAlertTriangle,
};

/** Who comes first on each side, and when: what the front desk needs of a visit. */
function firstArrivals(visit: Visit): { at: string; personId: string }[] {
  return visit.people
    .filter(({ role }) => role !== 'CHILD')
    .flatMap(({ personId, role }) => {
      const first = visit.doorTimes
        .filter((door) => door.role === role && door.kind === 'IN')
        .map(({ at }) => at)
        .sort()[0];
      return first === undefined ? [] : [{ at: first, personId }];
    })
    .toSorted((one, other) => one.at.localeCompare(other.at));
}

/** In less there is room for one line. */
const TWO_LINES_MS = 25 * 60_000;

interface Props {
  visit: Visit;
  /** Said where the column does not say it. */
  withRoom: boolean;
  onOpen: (visit: Visit) => void;
  onGrab?: (event: PointerEvent<HTMLElement>, visit: Visit) => void;
  style?: CSSProperties;
  className?: string;
}

/** One visit: when, whose, of what kind, in what state, with whom, and who arrives when. */
export function VisitBlock({ visit, withRoom, onOpen, onGrab, style, className = '' }: Props) {
  const { t, i18n } = useTranslation(['timetable', 'words']);
  const times = useTimes();
  const names = useNames();
  const StateIcon = ICONS[visit.status];
  const isShort = Date.parse(visit.endsAt) - Date.parse(visit.startsAt) < TWO_LINES_MS;
  const room = withRoom ? names.room(visit.roomId) : undefined;
  const supervisors = names.supervisors(visit.supervisorIds);
  return (
    <button
      type="button"
      className={`tt-block tt-${visit.status.toLowerCase()} ${isShort ? 'tt-short' : ''} ${className}`}
      style={style}
      data-cut="allowed"
      data-visit={visit.id}
      onClick={() => onOpen(visit)}
      onPointerDown={(event) => onGrab?.(event, visit)}
    >
      <span className="tt-line tt-when">
        <StateIcon size={14} aria-hidden />
        <strong>{familyOf(visit)}</strong>
        <span>{`${times.time(visit.startsAt)}–${times.time(visit.endsAt)}`}</span>
      </span>
      <span className="tt-line">
        {[t(`words:visitType.${visit.type}`), t(`words:visitStatus.${visit.status}`)].join(' · ')}
      </span>
      {room !== undefined && <span className="tt-line">{room}</span>}
      {supervisors !== '' && <span className="tt-line">{supervisors}</span>}
      {firstArrivals(visit).map(({ at, personId }) => {
        const person = visit.people.find((any) => any.personId === personId);
        return (
          <span className="tt-line" key={personId}>
            {t('arrives', { time: times.time(at), name: person === undefined ? '' : nameOf(person, i18n.language) })}
          </span>
        );
      })}
    </button>
  );
}
