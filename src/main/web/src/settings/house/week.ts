import type { DayOfWeek, WeeklyHours } from '~/api/schema';

/** 09:00:00 as a form and people write it: 09:00. */
export function shortly(hours: readonly WeeklyHours[]): WeeklyHours[] {
  return hours.map(({ weekday, opens, closes }) => ({ weekday, opens: opens.slice(0, 5), closes: closes.slice(0, 5) }));
}

/** As the API takes it: a time that is not there is not sent, so that the service says that it is missing. */
export function asEntered(hours: readonly WeeklyHours[]): WeeklyHours[] {
  return hours.map(({ weekday, opens, closes }) => ({
    weekday,
    opens: (opens === '' ? undefined : opens) as string,
    closes: (closes === '' ? undefined : closes) as string,
  }));
}

/** The stretches of a day, each with its place in the whole list, as the service counts them. */
export function stretchesOf(hours: readonly WeeklyHours[], day: DayOfWeek): { place: number; hours: WeeklyHours }[] {
  return hours.map((each, place) => ({ place, hours: each })).filter((each) => each.hours.weekday === day);
}

/** The stretches of the first day, on these days as well, in the place of what was there. */
export function copied(hours: readonly WeeklyHours[], from: DayOfWeek, to: readonly DayOfWeek[]): WeeklyHours[] {
  const pattern = hours.filter(({ weekday }) => weekday === from);
  return [
    ...hours.filter(({ weekday }) => !to.includes(weekday)),
    ...to.flatMap((weekday) => pattern.map((each) => ({ ...each, weekday }))),
  ];
}
