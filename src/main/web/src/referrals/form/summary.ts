import { useTranslation } from 'react-i18next';

import { useCourts } from '~/center/queries';
import { nameOf } from '~/ui/people';
import { useTimes } from '~/ui/times';
import { weekdayName } from '~/ui/weekdays';

import { languageName } from '../languages';
import type { Intake } from './useSteps';
import { isBlank, type FormValues } from './values';

type Fact = readonly [string, string];

/** The names of the form's fields, as its labels say them. */
const FIELDS = [
  'source', 'receivedAt', 'language', 'agency', 'reason', 'urgency', 'courtId', 'caseNumber', 'orderNumber', 'orderDate',
  'validUntil', 'supervised', 'visitsPerWeek', 'visitsPerMonth', 'minutesPerVisit', 'weekdays', 'earliest', 'latest',
  'authorizedPersons', 'excludedPersons', 'givenName', 'familyName', 'birthDate', 'languages', 'needs', 'role', 'phone',
  'email', 'address', 'addressConfidential', 'visitType', 'frequency', 'durationMinutes', 'preferredHours', 'weekday',
  'from', 'until', 'domesticViolence', 'restrainingOrder', 'allegations',
] as const;

/** Fields that share the last part of their path with another. */
const OTHERWISE: Record<string, 'orderNotes' | 'safetyNotes' | 'orderedVisitType' | undefined> = {
  'court.terms.notes': 'orderNotes',
  'court.terms.visitType': 'orderedVisitType',
  'safety.notes': 'safetyNotes',
};

/** What was entered, as it is read: step by step, without what was left empty. */
export function useSummary({ form: { values }, forCourt }: Intake) {
  const { t, i18n } = useTranslation(['referralForm', 'words']);
  const times = useTimes();
  const { data: courts } = useCourts();
  const { court, requested, safety } = values;
  const told = (facts: Fact[]) => facts.filter(([, text]) => text.trim() !== '');
  const date = (iso: string) => (iso === '' ? '' : times.date(iso));
  const yesNo = (said: string) => (said === '' ? '' : t(said === 'yes' ? 'yes' : 'no'));
  const visitType = (type: FormValues['requested']['visitType']) => (type === '' ? '' : t(`words:visitType.${type}`));
  const languages = (tags: string[]) => tags.map((tag) => languageName(tag, i18n.language)).join(', ');
  const ordered: Fact[] =
    values.source === 'SELF'
      ? []
      : [
          [t('fields.courtId'), forCourt ? (courts?.items[0]?.name ?? '') : (courts?.items.find(({ id }) => id === court.courtId)?.name ?? '')],
          [t('fields.caseNumber'), court.caseNumber],
          [t('fields.orderNumber'), court.orderNumber],
          [t('fields.orderDate'), date(court.orderDate)],
          [t('fields.validUntil'), date(court.validUntil)],
          [t('fields.supervised'), court.terms.supervised ? t('yes') : ''],
          [t('fields.orderedVisitType'), visitType(court.terms.visitType)],
          [t('fields.visitsPerWeek'), String(court.terms.visitsPerWeek)],
          [t('fields.visitsPerMonth'), String(court.terms.visitsPerMonth)],
          [t('fields.minutesPerVisit'), String(court.terms.minutesPerVisit)],
          [t('fields.weekdays'), court.terms.weekdays.map((day) => weekdayName(day, i18n.language)).join(', ')],
          [t('fields.earliest'), court.terms.earliest],
          [t('fields.latest'), court.terms.latest],
          [t('fields.authorizedPersons'), court.terms.authorizedPersons.join(', ')],
          [t('fields.excludedPersons'), court.terms.excludedPersons.join(', ')],
          [t('fields.orderNotes'), court.terms.notes],
        ];
  return {
    source: told([
      [t('fields.source'), values.source === '' ? '' : t(`source.${values.source}`)],
      [t('fields.agency'), values.source === 'AGENCY' ? values.agency : ''],
      ...ordered,
      [t('fields.reason'), values.reason],
      [t('fields.urgency'), t(`words:urgency.${values.urgency}`)],
      [t('fields.language'), languageName(values.language, i18n.language)],
      [t('fields.receivedAt'), date(values.receivedAt)],
    ]),
    adults: told(
      values.adults
        .filter((adult) => !isBlank(adult))
        .map((adult): Fact => [
          t(`words:party.${adult.role}`),
          [
            nameOf(adult, i18n.language),
            date(adult.birthDate),
            languages(adult.languages),
            adult.phone,
            adult.email,
            adult.address,
            adult.addressConfidential ? t('review.confidential') : '',
          ]
            .filter((part) => part !== '')
            .join(' · '),
        ]),
    ),
    children: told(
      values.children.map((child, index): Fact => [
        t('child', { number: index + 1 }),
        [nameOf(child, i18n.language), date(child.birthDate), languages(child.languages), child.needs]
          .filter((part) => part !== '')
          .join(' · '),
      ]),
    ),
    safety: told([
      [t('fields.domesticViolence'), yesNo(safety.domesticViolence)],
      [t('fields.restrainingOrder'), yesNo(safety.restrainingOrder)],
      [t('fields.allegations'), safety.allegations],
      [t('fields.safetyNotes'), safety.notes],
    ]),
    wishes: told([
      [t('fields.visitType'), visitType(requested.visitType)],
      [t('fields.frequency'), requested.frequency],
      [t('fields.durationMinutes'), String(requested.durationMinutes)],
      [
        t('fields.preferredHours'),
        requested.preferredHours
          .filter(({ weekday }) => weekday !== '')
          .map(({ weekday, from, until }) => `${weekday === '' ? '' : weekdayName(weekday, i18n.language)} ${from}–${until}`)
          .join(', '),
      ],
    ]),
    /** What a field of the form is called, and whose it is. */
    labelOf: (field: string): string => {
      const [part, row] = field.split('.');
      const last = field.split('.').at(-1);
      const name = OTHERWISE[field] ?? FIELDS.find((any) => any === last);
      const label = name === undefined ? '' : t(`fields.${name}`);
      if (part === 'children' && row !== undefined) {
        return `${t('child', { number: Number(row) + 1 })}, ${label}`;
      }
      const adult = part === 'adults' && row !== undefined ? values.adults[Number(row)] : undefined;
      return adult === undefined ? label : `${t(`words:party.${adult.role}`)}, ${label}`;
    },
  };
}
