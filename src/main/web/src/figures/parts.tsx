import { Anchor, Group, Skeleton, Text } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { ProblemNote } from '~/ui/ProblemNote';
import { dateLanguage, useTimes } from '~/ui/times';

import type { Period } from './period';

/** What cannot be told yet or at all, in place of what would be told. */
export function Told({ error, ready, children }: { error: unknown; ready: boolean; children: ReactNode }) {
  if (error !== null) {
    return <ProblemNote problem={error} />;
  }
  return ready ? children : <Skeleton height={260} />;
}

/** Says so where the list was too long to be counted to its end. */
export function Whole({ whole, count }: { whole: boolean; count: number }) {
  const { t } = useTranslation('figures');
  return whole ? null : (
    <Text size="sm" className="overdue">
      {t('notWhole', { count })}
    </Text>
  );
}

/** Figures with their names, each once. */
export function Facts({ facts }: { facts: readonly (readonly [string, string])[] }) {
  return (
    <dl className="facts">
      {facts.map(([name, figure]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <strong>{figure}</strong>
          </dd>
        </div>
      ))}
    </dl>
  );
}

const FORMATS = ['csv', 'xlsx'] as const;

interface DownloadProps {
  /** The list's address without its format. */
  path: string;
  /** Where the list comes in several parts. */
  periods?: readonly Period[];
}

/** The same list as a file for a spreadsheet. */
export function Download({ path, periods = [] }: DownloadProps) {
  const { t } = useTranslation('figures');
  const times = useTimes();
  const parts = periods.length === 0 ? [undefined] : periods;
  return (
    <Group gap="sm" mt="sm" className="no-print">
      {parts.map((part) => (
        <Fragment key={part?.from ?? ''}>
          {FORMATS.map((format) => {
            const days = part === undefined ? '' : `from=${part.from}&to=${part.to}&`;
            const said = part === undefined || parts.length === 1 ? '' : `: ${times.date(part.from)} – ${times.date(part.to)}`;
            return (
              <Anchor key={format} href={`/api/v1${path}?${days}format=${format}`} download size="sm">
                {t(`download.${format}`) + said}
              </Anchor>
            );
          })}
        </Fragment>
      ))}
    </Group>
  );
}

/** Numbers as people of the language write them. */
export function useNumbers() {
  const { t, i18n } = useTranslation('figures');
  const plain = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 1 });
  return {
    number: (value: number) => plain.format(value),
    share: (value: number | undefined) => (value === undefined ? t('nothing') : percent.format(value)),
  };
}

/** A day of the chart's foot, short: 23.11. */
export function useShortDay(): (day: string) => string {
  const { i18n } = useTranslation();
  // Our English is Europe's, as everywhere else.
  const language = dateLanguage(i18n.language);
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'numeric', timeZone: 'UTC' });
  return (day) => format.format(new Date(`${day}T12:00:00Z`));
}
