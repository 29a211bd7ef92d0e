import type { RoomClosureCreate } from '~/api/schema';

export interface ClosureValues extends Record<string, unknown> {
  startsOn: string | null;
  startsAt: string;
  /** The same day, where it is empty. */
  endsOn: string | null;
  endsAt: string;
  reason: string;
}

export const NEW_CLOSURE: ClosureValues = { startsOn: null, startsAt: '08:00', endsOn: null, endsAt: '20:00', reason: '' };

/** As the API takes it: without a day there is no instant, so that the service says that it is missing. */
export function closureOf(entered: ClosureValues, at: (day: string, clock: string) => string): RoomClosureCreate {
  const instant = (day: string | null, clock: string) =>
    (day === null || clock === '' ? undefined : at(day, clock)) as string;
  return {
    startsAt: instant(entered.startsOn, entered.startsAt),
    endsAt: instant(entered.endsOn ?? entered.startsOn, entered.endsAt),
    reason: entered.reason,
  };
}

/** The field that a refusal of an instant is about: the day, where that is what was missing. */
export function refusedField(field: string, { startsOn, endsOn }: ClosureValues): string {
  const day = field === 'startsAt' ? startsOn : field === 'endsAt' ? (endsOn ?? startsOn) : field;
  return day === null ? 'startsOn' : field;
}
