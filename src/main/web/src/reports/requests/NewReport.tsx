import '../reports.css';

import { Alert, Button, Group, Paper, Radio, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';

import { api, take } from '~/api/client';
import { useChange } from '~/api/changes';
import type { CourtReport } from '~/api/schema';
import { useCase } from '~/cases/queries';
import { DateField } from '~/ui/DateField';
import { useFieldProblems } from '~/ui/fields';
import { Page } from '~/ui/Page';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { CaseField } from '../CaseField';
import { TOUCHED, useCourtRequests, useReports } from '../queries';
import { beginning } from './period';

interface Values extends Record<string, unknown> {
  from: string | null;
  to: string | null;
  dueOn: string | null;
}

/** Which case, whose question and which days; everything else is put together by the service. */
export function Component() {
  const { t } = useTranslation('reports');
  const [asked, ask] = useSearchParams();
  const caseId = asked.get('case') ?? undefined;
  return (
    <Page title={t('new.title')} lead={t('new.lead')}>
      <Paper className="panel report-new" p={{ base: 'md', md: 'lg' }}>
        <Stack gap="lg">
          <CaseField
            label={t('new.case')}
            value={caseId}
            onChoose={(id) => ask(id === undefined ? {} : { case: id }, { replace: true })}
          />
          {caseId === undefined ? (
            <Text c="dimmed">{t('new.chooseCase')}</Text>
          ) : (
            <Suggested key={caseId} caseId={caseId} />
          )}
        </Stack>
      </Paper>
    </Page>
  );
}

/** Waits for what the days are suggested by. */
function Suggested({ caseId }: { caseId: string }) {
  const times = useTimes();
  const file = useCase(caseId);
  const before = useReports({ caseId, status: 'RELEASED' });
  if (file.error !== null || before.error !== null) {
    return <ProblemNote problem={file.error ?? before.error} />;
  }
  if (file.data === undefined || before.items === undefined) {
    return null;
  }
  const from = beginning(times.dateOf(file.data.openedAt), before.items, times.today());
  return <Fields caseId={caseId} from={from} />;
}

function Fields({ caseId, from }: { caseId: string; from: string }) {
  const { t } = useTranslation('reports');
  const times = useTimes();
  const navigate = useNavigate();
  const [asked, ask] = useSearchParams();
  const requestId = asked.get('request') ?? undefined;
  const form = useForm<Values>({ initialValues: { from, to: times.today(), dueOn: null } });
  const begin = useChange<Values, CourtReport>({
    run: (values) =>
      take(
        api.POST('/reports', {
          // A day that is missing is left out: the service says so, next to its field.
          body: {
            caseId,
            requestId,
            from: (values.from ?? undefined) as string,
            to: (values.to ?? undefined) as string,
            dueOn: values.dueOn ?? undefined,
          },
        }),
      ),
    refreshes: TOUCHED,
    then: ({ id }) => void navigate(`/reports/${id}`, { replace: true }),
  });
  const fields = useFieldProblems(form, begin.error);
  return (
    <form onSubmit={form.onSubmit((values) => begin.mutate(values))}>
      <Stack gap="lg">
        <Questions
          caseId={caseId}
          chosen={requestId}
          onChoose={(id) => ask(id === undefined ? { case: caseId } : { case: caseId, request: id }, { replace: true })}
        />
        <Group align="flex-start" gap="md">
          <DateField className="day" label={t('plan.from')} {...form.getInputProps('from')} />
          <DateField className="day" label={t('plan.to')} {...form.getInputProps('to')} />
          <DateField className="day" label={t('plan.dueOn')} clearable {...form.getInputProps('dueOn')} />
        </Group>
        <Alert color="lagoon">
          {t('new.copies')}
        </Alert>
        <ProblemNote problem={begin.error} fields={fields} />
        <Group>
          <Button type="submit" loading={begin.isPending}>
            {t('begin')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface QuestionsProps {
  caseId: string;
  chosen: string | undefined;
  onChoose: (id: string | undefined) => void;
}

/** Whether it answers something the court asked for. */
function Questions({ caseId, chosen, onChoose }: QuestionsProps) {
  const { t } = useTranslation('reports');
  const times = useTimes();
  const requests = useCourtRequests(caseId);
  const open = requests.data?.items.filter(({ metBy, withdrawnAt }) => metBy === undefined && withdrawnAt === undefined);
  if (open === undefined || open.length === 0) {
    return null;
  }
  return (
    <Radio.Group
      label={t('new.request')}
      value={chosen ?? ''}
      onChange={(id) => onChoose(id === '' ? undefined : id)}
    >
      <Stack gap="xs" mt="xs">
        {open.map(({ id, requestedOn, dueOn, questions }) => (
          <Radio
            key={id}
            value={id}
            label={t('new.asked', { date: times.date(requestedOn), due: times.date(dueOn) })}
            description={questions.join(' · ') || undefined}
          />
        ))}
        <Radio value="" label={t('new.unasked')} />
      </Stack>
    </Radio.Group>
  );
}
