import type { ByWhom, VisitType } from '~/api/schema';

/** In the order in which people choose from them. */
export const VISIT_TYPES = ['SUPERVISED', 'SUPPORTED', 'EXCHANGE', 'VIRTUAL'] as const satisfies readonly VisitType[];

export const BY_WHOM = [
  'CENTER',
  'RESIDENTIAL_PARENT',
  'VISITING_PARENT',
  'CHILD',
  'COURT',
] as const satisfies readonly ByWhom[];
