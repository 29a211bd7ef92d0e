import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { api, take } from '~/api/client';
import type { Visit, VisitRequestMove } from '~/api/schema';

/** What the visit's own present place may cause: it is given up by the move. */
const OWN = new Set([
  'room-taken',
  'place-taken',
  'person-taken',
  'supervisor-taken',
  'waiting-room-taken',
  'other-side-there',
  'order-month-full',
  'order-week-full',
  'order-month-minutes',
  'order-week-minutes',
  'supervisor-hours-used-up',
  'supervisor-needs-break',
  'supervisor-has-families-enough',
]);

export interface Objection {
  code: string;
  field: 'startsAt' | 'roomId' | 'supervisorIds';
  message: string;
}

function fieldOf(code: string): Objection['field'] {
  if (code.startsWith('room-')) {
    return 'roomId';
  }
  return code.startsWith('supervisor-') || code === 'not-a-supervisor' ? 'supervisorIds' : 'startsAt';
}

/** What speaks against a place in plain words: what the check refused first, then whatever else would. */
export function useObjections(visit: Visit, wanted: VisitRequestMove | undefined, refusal: string | undefined) {
  const { i18n } = useTranslation();
  const say = useRefusals();
  const minutes = Math.round((Date.parse(visit.endsAt) - Date.parse(visit.startsAt)) / 60_000);
  const { data } = useQuery({
    queryKey: ['slots', 'explanation', visit.id, wanted, i18n.language],
    queryFn: () =>
      take(
        api.GET('/slots/explanation', {
          params: {
            query: {
              caseId: visit.caseId ?? '',
              startsAt: wanted?.startsAt ?? '',
              durationMinutes: minutes,
              type: visit.type,
              roomId: wanted?.roomId ?? visit.roomId,
              supervisorId: (wanted?.supervisorIds ?? visit.supervisorIds)[0],
            },
          },
        }),
      ),
    enabled: refusal !== undefined && wanted !== undefined && visit.caseId !== undefined,
  });
  if (refusal === undefined) {
    return [];
  }
  const told = data?.objections ?? [];
  const first = told.find(({ code }) => code === refusal)?.message ?? say(refusal);
  return [
    { code: refusal, field: fieldOf(refusal), message: first },
    ...told
      .filter(({ code }) => code !== refusal && !OWN.has(code))
      .map(({ code, message }) => ({ code, field: fieldOf(code), message })),
  ] satisfies Objection[];
}

/** A refusal's code in words. */
export function useRefusals(): (code: string) => string {
  const { t, i18n } = useTranslation('timetable');
  return (code) =>
    i18n.exists(`timetable:refusal.${code}`) ? t(`refusal.${code}` as 'refusal.place-taken') : t('refusal.other');
}
