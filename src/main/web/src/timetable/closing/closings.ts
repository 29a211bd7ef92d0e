import { useQuery } from '@tanstack/react-query';

import { api, take } from '~/api/client';
import type { ChoicesRequest, ChoicesRequestEach, Hits } from '~/api/schema';

/** What takes a place out of the timetable. */
export type Closing =
  | { kind: 'day'; day: string; reason: string }
  | { kind: 'room'; roomId: string; startsAt: string; endsAt: string; reason: string }
  | { kind: 'staff'; staffId: string; firstDay: string; lastDay: string };

/** The part of it on which it depends what is hit: why it is closed changes nothing. */
export function placeOf(closing: Closing | undefined): string | undefined {
  return closing === undefined ? undefined : JSON.stringify({ ...closing, reason: undefined });
}

/** What is to become of each visit that is hit. */
export type Choices = Readonly<Record<string, ChoicesRequestEach>>;

export function choicesOf(choices: Choices, reason?: string): ChoicesRequest | undefined {
  const each = Object.values(choices);
  return each.length === 0 ? undefined : { each, reason: reason === '' ? undefined : reason };
}

/** Enters a closing with what becomes of the visits it hits; a preview says what would, and changes nothing. */
export async function enter(closing: Closing, visits: ChoicesRequest | undefined, preview: boolean): Promise<Hits> {
  const query = { preview };
  const entered = await (() => {
    switch (closing.kind) {
      case 'day': {
        const { day, reason } = closing;
        return take(api.POST('/closing-days', { params: { query }, body: { day, reason, visits } }));
      }
      case 'room': {
        const { roomId, startsAt, endsAt, reason } = closing;
        const body = { startsAt, endsAt, reason, visits };
        return take(api.POST('/rooms/{roomId}/closures', { params: { path: { roomId }, query }, body }));
      }
      case 'staff': {
        const { staffId, firstDay, lastDay } = closing;
        const body = { firstDay, lastDay, visits };
        return take(api.POST('/staff/{staffId}/absences', { params: { path: { staffId }, query }, body }));
      }
    }
  })();
  return entered.visits ?? { count: 0, items: [] };
}

/**
 * What a closing would hit, and what would become of it by the choices made. It is no visit of the timetable: once the
 * closing is entered, to ask again would be to enter it twice.
 */
export function useImpact(closing: Closing | undefined, choices: Choices) {
  return useQuery({
    queryKey: ['closing-impact', placeOf(closing), choices],
    queryFn: () =>
      closing === undefined ? { count: 0, items: [] } : enter(closing, choicesOf(choices, undefined), true),
    enabled: closing !== undefined,
    placeholderData: (before, query) =>
      (query?.queryKey[1] === placeOf(closing) ? before : undefined),
    retry: false,
    staleTime: 0,
  });
}
