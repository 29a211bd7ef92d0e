import { api, taken } from '~/api/client';
import type { Staff, StaffTerms, StaffTermsCheck, WeeklyHours } from '~/api/schema';
import { given, type Edited } from '~/ui/edit/edited';

import { asEntered, shortly } from '../house/week';

export interface HoursValues extends Record<string, unknown> {
  availability: WeeklyHours[];
}

export function editedHours(id: string): Edited<Staff, HoursValues> {
  const path = { id };
  return {
    key: ['staff', id],
    read: () => taken(api.GET('/staff/{id}', { params: { path } })),
    values: ({ availability }) => ({ availability: shortly(availability) }),
    write: ({ etag }, { availability }, visits) =>
      taken(
        api.PUT('/staff/{id}', {
          params: { path, header: { 'If-Match': etag } },
          body: { availability: asEntered(availability), visits },
        }),
      ),
    refreshes: [['staff']],
  };
}

export interface TermsValues extends Record<string, unknown> {
  minutesPerDay: number | '';
  breakMinutes: number | '';
  familiesAtOnce: number | '';
  backgroundCheck: { checkedOn: string | null; validUntil: string | null };
}

export function editedTerms(id: string): Edited<StaffTerms, TermsValues> {
  const path = { id };
  return {
    key: ['staff', id, 'terms'],
    read: () => taken(api.GET('/staff/{id}/terms', { params: { path } })),
    values: ({ minutesPerDay, breakMinutes, familiesAtOnce, backgroundCheck }) => ({
      minutesPerDay: minutesPerDay ?? '',
      breakMinutes: breakMinutes ?? '',
      familiesAtOnce: familiesAtOnce ?? '',
      backgroundCheck: {
        checkedOn: backgroundCheck?.checkedOn ?? null,
        validUntil: backgroundCheck?.validUntil ?? null,
      },
    }),
    write: ({ etag }, { backgroundCheck, ...figures }) => {
      const checked = backgroundCheck.checkedOn !== null || backgroundCheck.validUntil !== null;
      return taken(
        api.PUT('/staff/{id}/terms', {
          params: { path, header: { 'If-Match': etag } },
          body: { ...given<object>(figures), backgroundCheck: checked ? given<StaffTermsCheck>(backgroundCheck) : undefined },
        }),
      );
    },
  };
}
