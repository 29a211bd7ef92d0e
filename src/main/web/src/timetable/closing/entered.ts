import { instantOf } from '../zone';
import type { Closing } from './closings';

/** What stands in the form: days as the API writes them, times of the house's clock. */
export interface Entered {
  who: string | null;
  from: string;
  fromTime: string;
  to: string;
  toTime: string;
  reason: string;
}

/** As far as it is entered whole. */
export function closingOf(kind: Closing['kind'], timeZone: string, { who, from, fromTime, to, toTime, reason }: Entered): Closing | undefined {
  const because = reason.trim();
  if (kind === 'day') {
    return from !== '' && because !== '' ? { kind, day: from, reason: because } : undefined;
  }
  if (kind === 'staff') {
    return who !== null && from !== '' && to >= from ? { kind, staffId: who, firstDay: from, lastDay: to } : undefined;
  }
  const startsAt = instantOf(timeZone, from, fromTime);
  const endsAt = instantOf(timeZone, to, toTime);
  return who !== null && startsAt !== undefined && endsAt !== undefined && because !== ''
    ? { kind, roomId: who, startsAt, endsAt, reason: because }
    : undefined;
}
