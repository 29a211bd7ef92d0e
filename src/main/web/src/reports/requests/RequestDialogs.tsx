import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { api, take } from '~/api/client';
import { useChange } from '~/api/changes';
import type { Request as CourtRequest } from '~/api/schema';
import { DateField } from '~/ui/DateField';
import { Dialog } from '~/ui/Dialog';
import { DialogFoot } from '~/ui/DialogFoot';
import { useFieldProblems } from '~/ui/fields';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { TOUCHED } from '../queries';

interface Asked extends Record<string, unknown> {
  requestedOn: string | null;
  dueOn: string | null;
  /** One a line. */
  questions: string;
}

/** Writes down that a court or agency wants a report. */
export function RecordRequest({ caseId }: { caseId: string }) {
  const { t } = useTranslation('reports');
  const times = useTimes();
  const form = useForm<Asked>({ initialValues: { requestedOn: times.today(), dueOn: null, questions: '' } });
  const change = useChange<Asked>({
    run: ({ requestedOn, dueOn, questions }) =>
      take(
        api.POST('/cases/{id}/report-requests', {
          params: { path: { id: caseId } },
          body: {
            requestedOn: requestedOn ?? undefined,
            dueOn: (dueOn ?? undefined) as string,
            questions: questions.split('\n').map((line) => line.trim()).filter((line) => line !== ''),
          },
        }),
      ),
    refreshes: TOUCHED,
    said: t('requests.recorded'),
    then: () => form.reset(),
  });
  return (
    <Entered
      form={form}
      change={change}
      words={{ open: t('requests.record'), text: t('requests.recordText'), act: t('requests.save') }}
      icon={<IconPlus size={18} aria-hidden />}
    >
      <Group align="flex-start" gap="md">
        <DateField className="day" label={t('requests.requestedOn')} {...form.getInputProps('requestedOn')} />
        <DateField className="day" label={t('plan.dueOn')} {...form.getInputProps('dueOn')} />
      </Group>
      <Textarea
        label={t('requests.questions')}
        description={t('requests.questionsHint')}
        autosize
        minRows={3}
        {...form.getInputProps('questions')}
      />
    </Entered>
  );
}

interface OneProps {
  caseId: string;
  request: CourtRequest;
}

/** The court gives more time. */
export function Postpone({ caseId, request }: OneProps) {
  const { t } = useTranslation('reports');
  const form = useForm<{ dueOn: string | null }>({ initialValues: { dueOn: request.dueOn } });
  const change = useChange<{ dueOn: string | null }>({
    run: ({ dueOn }) =>
      take(
        api.POST('/cases/{id}/report-requests/{requestId}/postpone', {
          params: { path: { id: caseId, requestId: request.id } },
          body: { dueOn: (dueOn ?? undefined) as string },
        }),
      ),
    refreshes: TOUCHED,
    said: t('requests.postponed'),
  });
  return (
    <Entered
      form={form}
      change={change}
      words={{ open: t('requests.postpone'), text: t('requests.postponeText'), act: t('requests.postpone') }}
    >
      <DateField className="day" label={t('plan.dueOn')} {...form.getInputProps('dueOn')} />
    </Entered>
  );
}

/** The court wants it no longer. */
export function Withdraw({ caseId, request }: OneProps) {
  const { t } = useTranslation('reports');
  const form = useForm<{ reason: string }>({ initialValues: { reason: '' } });
  const change = useChange<{ reason: string }>({
    run: (body) =>
      take(
        api.POST('/cases/{id}/report-requests/{requestId}/withdraw', {
          params: { path: { id: caseId, requestId: request.id } },
          body,
        }),
      ),
    refreshes: TOUCHED,
    said: t('requests.wasWithdrawn'),
  });
  return (
    <Entered
      form={form}
      change={change}
      words={{ open: t('requests.withdraw'), text: t('requests.withdrawText'), act: t('requests.withdraw') }}
    >
      <Textarea
        label={t('acts.reason')}
        autosize
        minRows={2}
        maxLength={2_000}
        data-autofocus
        {...form.getInputProps('reason')}
      />
    </Entered>
  );
}

interface EnteredProps<Values extends Record<string, unknown>> {
  form: UseFormReturnType<Values>;
  change: {
    mutate: (values: Values, then: { onSuccess: () => void }) => void;
    reset: () => void;
    isPending: boolean;
    error: unknown;
  };
  words: { open: string; text: string; act: string };
  icon?: ReactNode;
  children: ReactNode;
}

/** A button that opens a few fields; what the service finds wrong stands next to them. */
function Entered<Values extends Record<string, unknown>>(props: EnteredProps<Values>) {
  const { form, change, words, icon, children } = props;
  const [opened, window] = useDisclosure(false, { onClose: change.reset });
  const fields = useFieldProblems(form, change.error);
  return (
    <>
      <Button variant="default" leftSection={icon} onClick={window.open}>
        {words.open}
      </Button>
      <Dialog opened={opened} onClose={window.close} title={words.open}>
        <form onSubmit={form.onSubmit((values) => change.mutate(values, { onSuccess: window.close }))}>
          <Stack>
            <Text>{words.text}</Text>
            {children}
            <ProblemNote problem={change.error} fields={fields} />
            <DialogFoot act={words.act} busy={change.isPending} onCancel={window.close} />
          </Stack>
        </form>
      </Dialog>
    </>
  );
}
