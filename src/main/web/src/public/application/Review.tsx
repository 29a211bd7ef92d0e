import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { PublicCenter } from '~/api/schema';
import { nameOf } from '~/ui/people';
import { dateLanguage } from '~/ui/times';
import { WEEKDAYS, weekdayName } from '~/ui/weekdays';

import { isDate } from './birth';
import type { Entered, Step } from './form';
import { useLanguageNames } from './languageNames';

interface Props {
  entered: Entered;
  steps: readonly Step[];
  centers: readonly PublicCenter[];
  onChange: (step: Step) => void;
}

type Told = readonly (string | undefined)[];

/** All that will be sent, to be read once more, each part with a way back to it. */
export function Review({ entered, steps, centers, onChange }: Props) {
  const { t } = useTranslation('application');
  const told = useTold(entered, centers);
  return (
    <Stack gap="sm">
      {steps
        .filter((step) => step !== 'review')
        .map((step) => (
          <Paper key={step} component="section" className="panel" p="md">
            <Group justify="space-between" gap="xs" mb={4}>
              <Title order={2} size="h3">
                {t(`steps.${step}`)}
              </Title>
              <Button
                variant="default"
                size="compact-md"
                aria-label={t('review.changeWhat', { what: t(`steps.${step}`) })}
                onClick={() => onChange(step)}
              >
                {t('review.change')}
              </Button>
            </Group>
            {told[step].filter(Boolean).map((line, index) => (
              <Text key={index} className="paper-text">
                {line}
              </Text>
            ))}
            {told[step].every((line) => !line) && <Text c="dimmed">{t('review.nothing')}</Text>}
          </Paper>
        ))}
    </Stack>
  );
}

function useTold({ centerId, application }: Entered, centers: readonly PublicCenter[]): Record<Step, Told> {
  const { t, i18n } = useTranslation('application');
  const { applicant, children, requested, safety } = application;
  const written = new Intl.DateTimeFormat(dateLanguage(i18n.language), { dateStyle: 'long', timeZone: 'UTC' });
  const born = (date: string) => (isDate(date) ? written.format(new Date(`${date}T12:00Z`)) : undefined);
  const list = (words: string[]) => new Intl.ListFormat(i18n.language).format(words);
  const nameOfLanguage = useLanguageNames();
  const days = WEEKDAYS.filter((day) => requested.weekdays.includes(day));
  const minutes = new Intl.NumberFormat(i18n.language, { style: 'unit', unit: 'minute', unitDisplay: 'long' });
  const sides = { RESIDENTIAL_PARENT: t('you.resident'), VISITING_PARENT: t('you.visiting'), CARER: t('you.carer') };
  return {
    center: [centers.find(({ id }) => id === centerId)?.name],
    you: [
      nameOf(applicant, i18n.language),
      application.side === '' ? undefined : sides[application.side],
      born(applicant.birthDate),
      list(applicant.languages.map(nameOfLanguage)),
    ],
    reach: [
      applicant.phone,
      applicant.email,
      applicant.address,
      applicant.address !== '' && applicant.addressConfidential ? t('reach.confidential') : undefined,
    ],
    children: children.map((child) =>
      [nameOf(child, i18n.language), born(child.birthDate), child.needs].filter(Boolean).join(' · '),
    ),
    wish: [
      requested.visitType === '' ? undefined : t(`wish.types.${requested.visitType}`),
      requested.frequency,
      requested.durationMinutes === '' ? undefined : minutes.format(Number(requested.durationMinutes)),
      list(days.map((day) => weekdayName(day, i18n.language))),
      days.length === 0 ? undefined : [requested.from, requested.until].filter(Boolean).join(' – '),
      application.reason,
    ],
    safety: [
      safety.domesticViolence === 'yes' ? t('safety.isViolence') : t('safety.noViolence'),
      safety.restrainingOrder === 'yes' ? t('safety.isOrder') : t('safety.noOrder'),
      safety.allegations,
      safety.notes,
    ],
    review: [],
  };
}
