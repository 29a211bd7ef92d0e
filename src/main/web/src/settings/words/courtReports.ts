import { api, taken } from '~/api/client';
import type { CourtReportSettings, CourtReportSettingsCaution, Language } from '~/api/schema';
import { LANGUAGES } from '~/app/languages';
import type { Edited } from '~/ui/edit/edited';
import { renamed } from '~/ui/fields';

export interface CourtReportValues extends Record<string, unknown> {
  fourEyes: boolean;
  warningDays: number | '';
  cautions: CourtReportSettingsCaution[];
}

/** A refusal counts the notes that were sent; the form counts all five. */
export function inPlace(field: string, places: readonly number[]): string {
  return field.replace(/^cautions\[(\d+)\]/, (_, sent) => `cautions[${places[Number(sent)] ?? sent}]`);
}

export const COURT_REPORTS: Edited<CourtReportSettings, CourtReportValues> = {
  key: ['settings', 'court-reports'],
  read: () => taken(api.GET('/settings/court-reports')),
  values: ({ fourEyes, warningDays, cautions }) => ({
    fourEyes,
    warningDays,
    cautions: (Object.keys(LANGUAGES) as Language[]).map((language) => ({
      language,
      text: cautions.find((each) => each.language === language)?.text ?? '',
    })),
  }),
  write: async ({ etag }, { fourEyes, warningDays, cautions }) => {
    const own = cautions.map((caution, place) => ({ caution, place })).filter(({ caution }) => caution.text.trim() !== '');
    const body = {
      fourEyes,
      warningDays: (warningDays === '' ? undefined : warningDays) as number,
      cautions: own.map(({ caution }) => caution),
    };
    try {
      return await taken(api.PUT('/settings/court-reports', { params: { header: { 'If-Match': etag } }, body }));
    } catch (problem) {
      const places = own.map(({ place }) => place);
      throw renamed(problem, (field) => inPlace(field, places));
    }
  },
};
