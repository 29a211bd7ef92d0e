import { Button, Group, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { IconAlertCircle, IconSend } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { useChange } from '~/api/changes';
import { api, ApiProblem, take } from '~/api/client';
import { announce } from '~/ui/Announcer';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { formField, toRequest } from './request';
import { stepOf, STEPS, type Step } from './steps';
import { useSummary } from './summary';
import type { Intake } from './useSteps';

/** All that was entered, once more at a glance; what is missing leads to its field. */
export function Review({ intake }: { intake: Intake }) {
  const { t } = useTranslation('referralForm');
  const { form, forCourt } = intake;
  const submitting = useSubmitting(intake);
  const summary = useSummary(intake);
  const problems = useRef<HTMLDivElement>(null);
  const wrong = Object.keys(form.errors);
  const submit = () => {
    const missing = intake.missing();
    form.setErrors(missing);
    if (Object.keys(missing).length === 0) {
      submitting.mutate();
    } else {
      requestAnimationFrame(() => problems.current?.focus());
    }
  };
  useEffect(() => {
    if (submitting.error !== null) {
      problems.current?.focus();
    }
  }, [submitting.error]);
  return (
    <Stack gap="lg">
      <Text c="dimmed">{t(forCourt ? 'review.forCourt' : 'review.lead')}</Text>
      <div ref={problems} tabIndex={-1} className="page-title" role="group" aria-label={t('review.wrong')}>
        {wrong.length > 0 ? <Wrong intake={intake} fields={wrong} /> : <ProblemNote problem={submitting.error} />}
      </div>
      {STEPS.filter((step) => step !== 'review').map((step) => (
        <Part key={step} step={step} intake={intake} facts={summary[step]} />
      ))}
      <Group justify="flex-end">
        <Button
          size="md"
          leftSection={<IconSend size={18} aria-hidden />}
          loading={submitting.isPending}
          onClick={submit}
        >
          {t(forCourt ? 'review.submit' : 'review.receive')}
        </Button>
      </Group>
    </Stack>
  );
}

function useSubmitting(intake: Intake) {
  const { t } = useTranslation('referralForm');
  const times = useTimes();
  const { form, draft, draftKey } = intake;
  const navigate = useNavigate();
  return useChange({
    run: () =>
      take(
        api.POST('/referrals', {
          params: { header: { 'Idempotency-Key': draftKey } },
          body: toRequest(form.getValues(), (day) => times.instant(day, '00:00')),
        }),
      ).catch((problem: unknown) => {
        if (problem instanceof ApiProblem && problem.violations.length > 0) {
          form.setErrors(
            Object.fromEntries(
              problem.violations.map(({ field, message }) => [formField(field, form.getValues()), message]),
            ),
          );
        }
        throw problem;
      }),
    refreshes: [['referrals'], ['work-queue']],
    then: ({ id }) => {
      draft.becomeRecord();
      announce(t('review.done'));
      void navigate(`/referrals/${id}`, { replace: true });
    },
  });
}

function Wrong({ intake, fields }: { intake: Intake; fields: string[] }) {
  const { t } = useTranslation('referralForm');
  const { labelOf } = useSummary(intake);
  return (
    <div role="alert" className="contact">
      <Group gap="xs" wrap="nowrap" className="part-problem">
        <IconAlertCircle size={20} aria-hidden />
        <Text component="span" inherit>
          {t('review.wrong')}
        </Text>
      </Group>
      <ul className="rows">
        {fields.map((field) => (
          <li key={field}>
            <UnstyledButton className="lead-there" onClick={() => intake.lead(field)}>
              {`${t(`steps.${stepOf(field)}`)}: ${labelOf(field)}`}
            </UnstyledButton>
            <Text component="span">{` ${String(intake.form.errors[field])}`}</Text>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface PartProps {
  step: Exclude<Step, 'review'>;
  intake: Intake;
  facts: readonly (readonly [string, string])[];
}

function Part({ step, intake, facts }: PartProps) {
  const { t } = useTranslation('referralForm');
  return (
    <section>
      <Group justify="space-between" mb="xs" gap="xs">
        <Title order={3}>{t(`steps.${step}`)}</Title>
        <Button
          variant="default"
          size="compact-md"
          aria-label={t('review.changeWhat', { what: t(`steps.${step}`) })}
          onClick={() => intake.go(step)}
        >
          {t('review.change')}
        </Button>
      </Group>
      {facts.length === 0 ? (
        <Text c="dimmed">{t('review.nothing')}</Text>
      ) : (
        <dl className="facts">
          {facts.map(([name, told], index) => (
            <div key={name + index}>
              <dt>{name}</dt>
              <dd>{told}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
