import type { CourtReport, CourtReportFacts, ReportRequestsEdit } from '~/api/schema';

import { recipientOf, type Recipient } from './recipients';

/** A draft as its author has it before them. */
export interface ReportValues extends Record<string, unknown> {
  from: string | null;
  to: string | null;
  dueOn: string | null;
  introduction: string;
  summary: string;
  answers: { question: string; answer: string }[];
  recipients: Recipient[];
  withheldNotes: string[];
}

export function valuesOf(report: CourtReport): ReportValues {
  return {
    from: report.from,
    to: report.to,
    dueOn: report.dueOn ?? null,
    introduction: report.introduction ?? '',
    summary: report.summary ?? '',
    answers: report.answers ?? [],
    recipients: report.copies.map(recipientOf),
    withheldNotes: report.withheldNotes ?? [],
  };
}

/** What is sent. A day that is missing is left out: the service says so, next to its field. */
export function bodyOf(values: ReportValues, requestId: string | undefined): ReportRequestsEdit {
  const { from, to, dueOn, ...rest } = values;
  return { ...rest, from: from as string, to: to as string, dueOn: dueOn ?? undefined, requestId };
}

/** What a reader of the report would miss. None of it keeps it from being submitted. */
export type Gap =
  | { kind: 'recipients' | 'court' | 'text' }
  | { kind: 'answers' | 'open' | 'unsigned' | 'hints'; count: number };

interface Known {
  facts: CourtReportFacts | undefined;
  unsigned: number;
  hints: number;
  /** Whether a court or agency is among those who may have a copy. */
  courtOffered: boolean;
}

export function gaps(values: ReportValues, { facts, unsigned, hints, courtOffered }: Known): Gap[] {
  const { recipients, answers } = values;
  const counted = (kind: 'answers' | 'open' | 'unsigned' | 'hints', count: number): Gap[] =>
    count > 0 ? [{ kind, count }] : [];
  const official = recipients.some(({ reader }) => reader === 'COURT' || reader === 'REQUESTER');
  const found: Gap[] = [];
  if (recipients.length === 0) {
    found.push({ kind: 'recipients' });
  } else if (courtOffered && !official) {
    found.push({ kind: 'court' });
  }
  if (values.introduction.trim() === '' && values.summary.trim() === '') {
    found.push({ kind: 'text' });
  }
  return [
    ...found,
    ...counted('answers', answers.filter(({ answer }) => answer.trim() === '').length),
    ...counted('open', facts?.open ?? 0),
    ...counted('unsigned', unsigned),
    ...counted('hints', hints),
  ];
}
