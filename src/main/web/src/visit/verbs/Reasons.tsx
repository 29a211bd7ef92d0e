import { Radio, Select, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';

import type { ByWhom, Visit } from '~/api/schema';
import { useFieldProblems } from '~/ui/fields';
import { useTimes } from '~/ui/times';

import { useVerb, verbs } from '../conduct';
import { useVisitIncidents } from '../incidents';
import { Told } from './Told';
import { VerbDialog } from './VerbDialog';

const WHOSE = ['RESIDENTIAL_PARENT', 'VISITING_PARENT', 'CHILD', 'CENTER', 'COURT'] as const satisfies readonly ByWhom[];
const ABSENT = ['RESIDENTIAL_PARENT', 'VISITING_PARENT', 'CHILD'] as const satisfies readonly ByWhom[];

/** Called off before it began: by whom, why, and who hears of it. */
export function Cancelling({ visit }: { visit: Visit }) {
  const { t } = useTranslation(['visit', 'words']);
  const form = useForm<{ by: ByWhom | null; reason: string }>({ initialValues: { by: null, reason: '' } });
  const cancelling = useVerb(visit, t('verbs.cancelled'), ({ by, reason }: { by: ByWhom; reason: string }) =>
    verbs.cancel(visit.id, { by, reason }),
  );
  const fields = useFieldProblems(form, cancelling.error);
  return (
    <VerbDialog title={t('verbs.cancel')} change={cancelling} fields={fields} danger enter={() => required(form, t('required'))}>
      <Whose form={form} choices={WHOSE} label={t('verbs.byWhom')} />
      <Textarea label={t('verbs.reason')} autosize minRows={2} maxLength={500} {...form.getInputProps('reason')} />
      <Told visit={visit} />
    </VerbDialog>
  );
}

/** Somebody did not come: a person's decision, once they are late enough. */
export function MissingOut({ visit }: { visit: Visit }) {
  const { t } = useTranslation(['visit', 'words']);
  const form = useForm<{ by: ByWhom | null }>({ initialValues: { by: null } });
  const missing = useVerb(visit, t('verbs.noShowDone'), (by: ByWhom) => verbs.noShow(visit.id, by));
  const fields = useFieldProblems(form, missing.error);
  const enter = () => {
    const { by } = form.getValues();
    if (by === null) {
      form.setFieldError('by', t('required'));
    }
    return by ?? undefined;
  };
  return (
    <VerbDialog title={t('verbs.noShow')} change={missing} fields={fields} danger enter={enter}>
      <Text>{t('verbs.noShowText')}</Text>
      <Whose form={form} choices={ABSENT} label={t('verbs.whoMissed')} />
    </VerbDialog>
  );
}

/** Why somebody did not come: from then on the absence does not count as unexplained. */
export function Explaining({ visit }: { visit: Visit }) {
  const { t } = useTranslation('visit');
  const form = useForm({ initialValues: { reason: '' } });
  const explaining = useVerb(visit, t('verbs.explained'), (reason: string) => verbs.explain(visit.id, reason));
  const fields = useFieldProblems(form, explaining.error);
  const enter = () => {
    const reason = form.getValues().reason.trim();
    if (reason === '') {
      form.setFieldError('reason', t('required'));
    }
    return reason === '' ? undefined : reason;
  };
  return (
    <VerbDialog title={t('verbs.explain')} change={explaining} fields={fields} enter={enter}>
      <Textarea label={t('verbs.reason')} autosize minRows={2} maxLength={500} {...form.getInputProps('reason')} />
    </VerbDialog>
  );
}

/** Ended early, for a reason that stands in the record, and for the incident that was one. */
export function Terminating({ visit }: { visit: Visit }) {
  const { t } = useTranslation(['visit', 'words']);
  const times = useTimes();
  const { incidents = [] } = useVisitIncidents(visit.caseId, visit.id);
  const form = useForm<{ reason: string; incidentId: string | null }>({ initialValues: { reason: '', incidentId: null } });
  const ending = useVerb(visit, t('verbs.terminated'), (body: { reason: string; incidentId?: string }) =>
    verbs.terminate(visit.id, body),
  );
  const fields = useFieldProblems(form, ending.error);
  const enter = () => {
    const { reason, incidentId } = form.getValues();
    if (reason.trim() === '') {
      form.setFieldError('reason', t('required'));
      return undefined;
    }
    return { reason: reason.trim(), incidentId: incidentId ?? undefined };
  };
  return (
    <VerbDialog title={t('verbs.terminate')} change={ending} fields={fields} danger enter={enter}>
      <Text>{t('verbs.terminateText')}</Text>
      <Textarea label={t('verbs.reason')} autosize minRows={2} maxLength={500} {...form.getInputProps('reason')} />
      {incidents.length > 0 && (
        <Select
          label={t('verbs.incident')}
          placeholder={t('verbs.noIncident')}
          clearable
          clearButtonProps={{ 'aria-label': t('verbs.noIncident') }}
          data={incidents.map((incident) => ({
            value: incident.id,
            label: `${times.time(incident.occurredAt)} · ${t(`words:category.${incident.category}`)}`,
          }))}
          {...form.getInputProps('incidentId')}
        />
      )}
    </VerbDialog>
  );
}

interface WhoseProps {
  form: { getInputProps: (field: 'by') => object };
  choices: readonly ByWhom[];
  label: string;
}

function Whose({ form, choices, label }: WhoseProps) {
  const { t } = useTranslation('words');
  return (
    <Radio.Group label={label} {...form.getInputProps('by')}>
      <Stack gap="xs" mt={4}>
        {choices.map((value) => (
          <Radio key={value} value={value} label={t(`byWhom.${value}`)} size="md" />
        ))}
      </Stack>
    </Radio.Group>
  );
}

interface ReasonForm {
  getValues: () => { by: ByWhom | null; reason: string };
  setFieldError: (field: 'by' | 'reason', problem: string) => void;
}

/** What was entered, or nothing where a field is still empty. */
function required(form: ReasonForm, missing: string): { by: ByWhom; reason: string } | undefined {
  const { by, reason } = form.getValues();
  if (by === null) {
    form.setFieldError('by', missing);
  }
  if (reason.trim() === '') {
    form.setFieldError('reason', missing);
  }
  return by === null || reason.trim() === '' ? undefined : { by, reason: reason.trim() };
}
