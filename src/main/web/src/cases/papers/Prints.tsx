import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { api, take } from '~/api/client';
import { useChange } from '~/api/changes';
import type { Case, Language, TextPurpose } from '~/api/schema';
import { LANGUAGES } from '~/app/languages';
import { Opens } from '~/ui/Opens';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { isSide, usePeopleOptions } from '../names';
import { RecordForm } from '../record/RecordForm';
import { keep } from './keep';

const PURPOSES = ['SERVICE_AGREEMENT', 'CONTACT', 'INFORMATION_SHARING'] as const;
const LANGUAGE_OPTIONS = Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }));

/** What can be printed of a case, or taken along whole. */
export function Prints({ file }: { file: Case }) {
  const { t, i18n } = useTranslation('casework');
  const path = { id: file.id };
  const language = i18n.language as Language;
  const bundle = useChange({
    run: async () =>
      keep(
        await take(api.GET('/cases/{id}/reports.pdf', { params: { path, query: { language } }, parseAs: 'blob' })),
        `${file.number}-${t('print.bundleFile')}.pdf`,
      ),
    refreshes: [],
    said: t('print.done'),
  });
  const all = useChange({
    run: async () =>
      keep(await take(api.GET('/cases/{id}/export.zip', { params: { path }, parseAs: 'blob' })), `${file.number}.zip`),
    refreshes: [],
    said: t('print.done'),
  });
  return (
    <Panel title={t('print.title')}>
      <ProblemNote problem={bundle.error ?? all.error} />
      <Group gap="sm">
        <Opens title={t('print.form')}>
          <FormPrint file={file} />
        </Opens>
        <Opens title={t('print.attendance')}>
          <AttendancePrint file={file} />
        </Opens>
        <Button variant="default" loading={bundle.isPending} onClick={() => bundle.mutate()}>
          {t('print.bundle')}
        </Button>
        <Button variant="default" loading={all.isPending} onClick={() => all.mutate()}>
          {t('print.all')}
        </Button>
      </Group>
    </Panel>
  );
}

interface FormAsked {
  purpose: TextPurpose;
  person: string;
  language: Language;
}

/** What one person is to sign, on paper. */
function FormPrint({ file }: { file: Case }) {
  const { t, i18n } = useTranslation(['casework', 'cases']);
  const people = usePeopleOptions(file, isSide);
  return (
    <RecordForm<FormAsked>
      initial={{ purpose: 'SERVICE_AGREEMENT', person: '', language: i18n.language as Language }}
      fields={[
        { kind: 'choice', name: 'person', label: t('whom'), options: people, required: true },
        {
          kind: 'radio',
          name: 'purpose',
          label: t('link.purpose'),
          options: PURPOSES.map((purpose) => ({ value: purpose, label: t(`cases:purpose.${purpose}`) })),
        },
        { kind: 'choice', name: 'language', label: t('signed.language'), options: LANGUAGE_OPTIONS, required: true },
      ]}
      save={async (query) =>
        keep(
          await take(api.GET('/cases/{id}/form.pdf', { params: { path: { id: file.id }, query }, parseAs: 'blob' })),
          `${file.number}-${t('print.formFile')}.pdf`,
        )
      }
      reads
      submit={t('print.do')}
      said={t('print.done')}
    />
  );
}

interface AttendanceAsked {
  person: string;
  from: string;
  to: string;
  language: Language;
}

/** When one person was at the center. */
function AttendancePrint({ file }: { file: Case }) {
  const { t, i18n } = useTranslation('casework');
  const times = useTimes();
  const people = usePeopleOptions(file, () => true);
  return (
    <RecordForm<AttendanceAsked>
      initial={{
        person: '',
        from: times.dateOf(file.openedAt),
        to: times.today(),
        language: i18n.language as Language,
      }}
      fields={[
        { kind: 'choice', name: 'person', label: t('whom'), options: people, required: true },
        { kind: 'date', name: 'from', label: t('party.from'), required: true, half: true },
        { kind: 'date', name: 'to', label: t('party.until'), required: true, half: true },
        { kind: 'choice', name: 'language', label: t('signed.language'), options: LANGUAGE_OPTIONS, required: true },
      ]}
      save={async (query) =>
        keep(
          await take(api.GET('/cases/{id}/attendance.pdf', { params: { path: { id: file.id }, query }, parseAs: 'blob' })),
          `${file.number}-${t('print.attendanceFile')}.pdf`,
        )
      }
      reads
      submit={t('print.do')}
      said={t('print.done')}
    />
  );
}
