import type { TFunction } from 'i18next';

import type { CourtOrderRequest } from '~/api/schema';
import { VISIT_TYPES } from '~/center/kinds';
import { WEEKDAYS } from '~/ui/weekdays';

import type { Entered } from '../record/entered';
import type { Fields, Option } from '../record/fields';

const TERMS = ['WEEKDAYS', 'HOURS', 'LENGTH', 'FREQUENCY', 'VISIT_TYPE', 'AUTHORIZED_PERSONS'] as const;

export const NO_ORDER: Entered<CourtOrderRequest> = {
  courtId: '',
  caseNumber: '',
  orderNumber: '',
  orderDate: '',
  validFrom: '',
  validUntil: '',
  children: [],
  terms: {
    supervised: true,
    visitType: '',
    visitsPerWeek: '',
    visitsPerMonth: '',
    minutesPerVisit: '',
    minutesPerWeek: '',
    minutesPerMonth: '',
    weekdays: [],
    earliest: '',
    latest: '',
    authorizedPersons: [],
    excludedPersons: [],
    authorizedPersonIds: [],
    excludedPersonIds: [],
    overridable: [],
    notes: '',
  },
};

interface Choices {
  courts: readonly Option[];
  children: readonly Option[];
  adults: readonly Option[];
}

/** What an order says: who ordered what for whom, and how contact goes; what is rare comes last. */
export function orderFields(
  t: TFunction<['casework', 'words']>,
  { courts, children, adults }: Choices,
): Fields<CourtOrderRequest> {
  return [
    { kind: 'choice', name: 'courtId', label: t('order.court'), options: courts, required: true },
    { kind: 'text', name: 'caseNumber', label: t('order.caseNumber'), required: true, half: true },
    { kind: 'text', name: 'orderNumber', label: t('order.orderNumber'), required: true, half: true },
    { kind: 'date', name: 'orderDate', label: t('order.date'), required: true, half: true },
    { kind: 'date', name: 'validFrom', label: t('order.from'), hint: t('order.fromHint'), half: true },
    { kind: 'date', name: 'validUntil', label: t('order.until'), hint: t('order.untilHint'), half: true },
    {
      kind: 'choice',
      name: 'terms.visitType',
      label: t('order.type'),
      options: VISIT_TYPES.map((type) => ({ value: type, label: t(`words:visitType.${type}`) })),
      half: true,
    },
    { kind: 'tick', name: 'terms.supervised', label: t('order.supervised') },
    { kind: 'number', name: 'terms.visitsPerWeek', label: t('order.perWeek'), half: true },
    { kind: 'number', name: 'terms.visitsPerMonth', label: t('order.perMonth'), half: true },
    { kind: 'number', name: 'terms.minutesPerVisit', label: t('order.minutes'), half: true },
    ...rareFields(t, children, adults),
  ];
}

function rareFields(
  t: TFunction<['casework', 'words']>,
  children: readonly Option[],
  adults: readonly Option[],
): Fields<CourtOrderRequest> {
  return [
    { kind: 'many', name: 'children', label: t('order.children'), hint: t('order.childrenHint'), options: children, more: true },
    { kind: 'number', name: 'terms.minutesPerWeek', label: t('order.minutesWeek'), half: true, more: true },
    { kind: 'number', name: 'terms.minutesPerMonth', label: t('order.minutesMonth'), half: true, more: true },
    {
      kind: 'many',
      name: 'terms.weekdays',
      label: t('order.weekdays'),
      options: WEEKDAYS.map((day) => ({ value: day, label: t(`words:weekday.${day}`) })),
      more: true,
    },
    { kind: 'text', type: 'time', name: 'terms.earliest', label: t('order.earliest'), half: true, more: true },
    { kind: 'text', type: 'time', name: 'terms.latest', label: t('order.latest'), half: true, more: true },
    { kind: 'many', name: 'terms.authorizedPersonIds', label: t('order.allowed'), options: adults, more: true },
    { kind: 'lines', name: 'terms.authorizedPersons', label: t('order.allowedOthers'), hint: t('form.lines'), more: true },
    { kind: 'many', name: 'terms.excludedPersonIds', label: t('order.excluded'), options: adults, more: true },
    { kind: 'lines', name: 'terms.excludedPersons', label: t('order.excludedOthers'), hint: t('form.lines'), more: true },
    {
      kind: 'many',
      name: 'terms.overridable',
      label: t('order.overridable'),
      hint: t('order.overridableHint'),
      options: TERMS.map((term) => ({ value: term, label: t(`term.${term}`) })),
      more: true,
    },
    { kind: 'long', name: 'terms.notes', label: t('order.notes'), more: true },
  ];
}
