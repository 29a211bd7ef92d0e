import '@mantine/dates/styles.css';
import './dates.css';
import 'dayjs/locale/bg';
import 'dayjs/locale/en-gb';
import 'dayjs/locale/hu';
import 'dayjs/locale/lt';
import 'dayjs/locale/tr';

import { DateInput, TimeInput, type DateInputProps, type TimeInputProps } from '@mantine/dates';
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import { useTranslation } from 'react-i18next';

dayjs.extend(customParseFormat);

/** As people of the language write a date in figures; what they type by other customs is understood too. */
const FORMATS: Record<string, string> = {
  bg: 'DD.MM.YYYY',
  en: 'DD/MM/YYYY',
  hu: 'YYYY.MM.DD.',
  lt: 'YYYY-MM-DD',
  tr: 'DD.MM.YYYY',
};
const DAY_FIRST = /^(\d{1,2})[./](\d{1,2})[./](\d{4})\.?$/;
const YEAR_FIRST = /^(\d{4})[-./] ?(\d{1,2})[-./] ?(\d{1,2})\.?$/;

/** The date that was typed, with or without leading zeros, as the API writes it. */
export function readDate(typed: string): string | null {
  const [, day, month, year] = DAY_FIRST.exec(typed.trim()) ?? [];
  const [, y = year, m = month, d = day] = YEAR_FIRST.exec(typed.trim()) ?? [];
  if (y === undefined || m === undefined || d === undefined) {
    return null;
  }
  const date = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return dayjs(date, 'YYYY-MM-DD', true).isValid() ? date : null;
}

type DateProps = Omit<DateInputProps, 'valueFormat' | 'locale' | 'dateParser' | 'placeholder'>;

/** A date (YYYY-MM-DD), typed or picked. */
export function DateField(props: DateProps) {
  const { t, i18n } = useTranslation();
  const format = FORMATS[i18n.language] ?? 'YYYY-MM-DD';
  return (
    <DateInput
      locale={i18n.language === 'en' ? 'en-gb' : i18n.language}
      valueFormat={format}
      dateParser={readDate}
      placeholder={t('dates.like', { date: dayjs().format(format) })}
      ariaLabels={{
        nextMonth: t('dates.nextMonth'),
        previousMonth: t('dates.previousMonth'),
        nextYear: t('dates.nextYear'),
        previousYear: t('dates.previousYear'),
        nextDecade: t('dates.nextDecade'),
        previousDecade: t('dates.previousDecade'),
        monthLevelControl: t('dates.chooseMonth'),
        yearLevelControl: t('dates.chooseYear'),
      }}
      {...props}
    />
  );
}

/** A time of the clock (HH:MM). */
export function TimeField(props: TimeInputProps) {
  return <TimeInput {...props} />;
}
