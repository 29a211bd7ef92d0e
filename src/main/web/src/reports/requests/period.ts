import dayjs from 'dayjs';

import type { IsoDate } from '~/ui/times';

/** The day after the last one that a released report told of; the day the case was opened where none is. */
export function beginning(openedOn: IsoDate, released: readonly { to: IsoDate }[], today: IsoDate): IsoDate {
  const told = released.map(({ to }) => to).toSorted().at(-1);
  const next = told === undefined ? openedOn : dayjs(told).add(1, 'day').format('YYYY-MM-DD');
  return next > today ? today : next;
}
