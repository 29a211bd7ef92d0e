import type {
  Incident,
  InvolvementPart,
  OccurrenceCategory,
  OccurrenceSeverity,
  ReportRequestEdit,
  ReportRequestNew,
  VisitMeasure,
} from '~/api/schema';

export interface Person {
  personId: string;
  part: InvolvementPart;
  injury: string;
}

export interface Heard {
  staffId: string | null;
  name: string;
  role: string;
  reach: string;
  statement: string;
}

/** A report as it is being written. */
export type Values = {
  caseId: string;
  visitId?: string;
  severity: OccurrenceSeverity | null;
  category: OccurrenceCategory | null;
  occurredAt: string;
  people: Person[];
  description: string;
  actionTaken: string;
  witnesses: Heard[];
  visitMeasure: VisitMeasure | null;
};

export function begun(caseId: string, visitId: string | undefined, occurredAt: string): Values {
  return {
    caseId,
    visitId,
    severity: null,
    category: null,
    occurredAt,
    people: [],
    description: '',
    actionTaken: '',
    witnesses: [],
    visitMeasure: null,
  };
}

export function valuesOf(incident: Incident): Values {
  return {
    caseId: incident.caseId,
    visitId: incident.visitId,
    severity: incident.severity,
    category: incident.category,
    occurredAt: incident.occurredAt,
    people: incident.people.map(({ personId, part, injury }) => ({ personId, part, injury: injury ?? '' })),
    description: incident.description,
    actionTaken: incident.actionTaken,
    witnesses: incident.witnesses
      .filter(({ amendmentId }) => amendmentId === undefined)
      .map((heard) => ({
        staffId: heard.staffId ?? null,
        name: heard.name ?? '',
        role: heard.role ?? '',
        reach: heard.reach ?? '',
        statement: heard.statement,
      })),
    visitMeasure: incident.visitMeasure ?? null,
  };
}

const told = (text: string) => (text.trim() === '' ? undefined : text.trim());

/** A row in which nothing is written yet. */
export function isBlank({ staffId, name, role, reach, statement }: Heard): boolean {
  return staffId === null && [name, role, reach, statement].every((text) => told(text) === undefined);
}

/** As the service wants it: what is empty is left out. */
function report(values: Values, severity: OccurrenceSeverity, category: OccurrenceCategory): ReportRequestEdit {
  return {
    visitId: values.visitId,
    severity,
    category,
    occurredAt: values.occurredAt,
    people: values.people.map(({ personId, part, injury }) => ({
      personId,
      part,
      injury: part === 'INJURED' ? told(injury) : undefined,
    })),
    description: values.description,
    actionTaken: values.actionTaken,
    witnesses: values.witnesses.filter((heard) => !isBlank(heard)).map(witness),
    visitMeasure: severity === 'CRITICAL' && values.visitId !== undefined ? (values.visitMeasure ?? undefined) : undefined,
  };
}

export function witness({ staffId, name, role, reach, statement }: Heard) {
  return {
    staffId: staffId ?? undefined,
    name: staffId === null ? told(name) : undefined,
    role: told(role),
    reach: told(reach),
    statement: statement.trim(),
  };
}

export function edited(values: Values): ReportRequestEdit {
  if (values.severity === null || values.category === null) {
    throw new Error('neither how grave nor what it was');
  }
  return report(values, values.severity, values.category);
}

export function drafted(values: Values): ReportRequestNew {
  return { ...edited(values), caseId: values.caseId, draft: true };
}

/** What a witness still lacks: who they are, and what they say. */
export function lacking(heard: Heard): { name: boolean; statement: boolean } {
  const begun = !isBlank(heard);
  return {
    name: begun && heard.staffId === null && told(heard.name) === undefined,
    statement: begun && told(heard.statement) === undefined,
  };
}

export function isSorted({ severity, category }: Values): boolean {
  return severity !== null && category !== null;
}

/** A draft needs to say how grave it was and what it was, and of each witness who it is and what they say. */
export function isWhole(values: Values): boolean {
  return (
    isSorted(values) &&
    values.witnesses.map(lacking).every(({ name, statement }) => !name && !statement)
  );
}

/**
 * The fields of the form, as the service names them, in which a refusal can be shown; a witness of whom nothing is
 * said is not sent, and not counted.
 */
export function shownFields(values: Values, family: readonly { personId: string }[]): ReadonlySet<string> {
  const known = new Set(family.map(({ personId }) => personId));
  const people = values.people.flatMap(({ personId, part }, index) =>
    known.has(personId)
      ? [`people[${index}].personId`, ...(part === 'INJURED' ? [`people[${index}].injury`] : [])]
      : [],
  );
  const witnesses = values.witnesses
    .filter((heard) => !isBlank(heard))
    .flatMap(({ staffId }, index) => [
      `witnesses[${index}].statement`,
      ...(staffId === null ? [`witnesses[${index}].name`] : []),
    ]);
  return new Set(['occurredAt', 'description', 'actionTaken', ...people, ...witnesses]);
}
