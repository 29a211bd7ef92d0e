import { api, taken } from '~/api/client';
import type { Center, Language, Template, TemplateKind } from '~/api/schema';
import type { Edited } from '~/ui/edit/edited';
import { dateLanguage } from '~/ui/times';

export const KINDS = [
  'VISIT_BOOKED',
  'VISIT_MOVED',
  'VISIT_CANCELLED',
  'VISITS_CANCELLED',
  'VISIT_REMINDER',
  'SIGNING_LINK',
  'APPLICATION_INVITATION',
  'INCIDENT_CRITICAL',
  'INCIDENT_OVERDUE',
  'COURT_REPORT_RELEASED',
  'COURT_REPORT_OVERDUE',
  'WORK_DIGEST',
] as const satisfies readonly TemplateKind[];

export interface WordsValues extends Record<string, unknown> {
  body: string;
}

export function editedWords(kind: TemplateKind, language: Language): Edited<Template, WordsValues> {
  const path = { kind, language };
  return {
    key: ['settings', 'message-templates', kind, language],
    read: () => taken(api.GET('/settings/message-templates/{kind}/{language}', { params: { path } })),
    values: ({ body }) => ({ body }),
    write: ({ etag }, body) =>
      taken(
        api.PUT('/settings/message-templates/{kind}/{language}', {
          params: { path, header: { 'If-Match': etag } },
          body,
        }),
      ),
    refreshes: [['settings', 'message-templates']],
  };
}

/** The words with examples in the place of what the service puts in. What it does not know stays as it is. */
export function filled(body: string, examples: Record<string, string>): string {
  return body.replace(/\{(\w+)\}/g, (hole, name: string) => examples[name] ?? hole);
}

/** Examples of everything that a message can say, as readers of the language write it. */
export function examplesIn(language: Language, center: Center, now: Date): Record<string, string> {
  const moment = new Intl.DateTimeFormat(dateLanguage(language), {
    timeZone: center.timeZone,
    dateStyle: 'full',
    timeStyle: 'short',
  });
  const inDays = (days: number) => moment.format(new Date(now.getTime() + days * 86_400_000));
  return {
    when: inDays(2),
    former: inDays(1),
    until: inDays(14),
    place: center.address,
    center: center.name,
    phone: center.phone,
    case: `${now.getFullYear()}-017`,
    list: `${inDays(2)}\n${inDays(9)}`,
    link: `${location.origin}/…`,
  };
}
