import { Button, Progress, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ApiProblem } from '~/api/client';
import { serviceNow } from '~/api/clock';
import type { ApplicationRequest, PublicCenter } from '~/api/schema';
import { fieldOf, useFieldProblems } from '~/ui/fields';
import { Page } from '~/ui/Page';
import { ProblemNote } from '~/ui/ProblemNote';
import { dateIn } from '~/ui/times';

import { focusFirstFault } from '../faults';
import type { Receipt } from '../queries';
import { Center } from './Center';
import { Children } from './Children';
import { Danger } from './Danger';
import { faultsOf, requestOf, stepOf, useApplication, type Form, type Step } from './form';
import { Review } from './Review';
import { Sent } from './Sent';
import { Wish } from './Wish';
import { Reach, You } from './You';

interface Props {
  steps: readonly Step[];
  centers: readonly PublicCenter[];
  send: (centerId: string, application: ApplicationRequest) => Promise<Receipt>;
}

function today(): string {
  return dateIn(Intl.DateTimeFormat().resolvedOptions().timeZone, new Date(serviceNow()));
}

/** The questions, one thing at a time. What is typed is in the memory of this page and nowhere else. */
export function Application({ steps, centers, send }: Props) {
  const { t, i18n } = useTranslation('application');
  const form = useApplication(i18n.language);
  const [step, setStep] = useState<Step>(steps[0] ?? 'review');
  const sending = useMutation({
    mutationFn: () => send(form.getValues().centerId, requestOf(form.getValues(), i18n.language)),
    gcTime: 0,
    onSuccess: () => window.scrollTo(0, 0),
    onError: (problem) => {
      const field = problem instanceof ApiProblem ? problem.violations[0]?.field : undefined;
      go(field === undefined ? 'review' : stepOf(fieldOf(field)));
      focusFirstFault();
    },
  });
  const beside = useFieldProblems(form, sending.error);
  const at = steps.indexOf(step);

  function go(to: Step | undefined) {
    if (to !== undefined && steps.includes(to)) {
      setStep(to);
      window.scrollTo(0, 0);
    }
  }

  function goOn() {
    const faults = Object.entries(faultsOf(step, form.getValues(), today()));
    form.setErrors(Object.fromEntries(faults.map(([field, fault]) => [field, t(`fault.${fault}`)])));
    if (faults.length > 0) {
      focusFirstFault();
    } else if (step === 'review') {
      sending.mutate();
    } else {
      sending.reset();
      go(steps[at + 1]);
    }
  }

  if (sending.data !== undefined) {
    return <Sent receipt={sending.data} />;
  }
  return (
    <Page key={step} title={t(`titles.${step}`)} lead={t(`leads.${step}`)}>
      <Progress value={((at + 1) / steps.length) * 100} mb={6} aria-label={t('progress')} />
      <Text size="sm" c="dimmed" mb="lg">
        {t('step', { now: at + 1, all: steps.length })}
      </Text>
      <form
        noValidate
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          goOn();
        }}
      >
        <Stack gap="lg">
          <ProblemNote problem={sending.error} fields={beside} />
          {step === 'review' ? (
            <Review entered={form.getValues()} steps={steps} centers={centers} onChange={go} />
          ) : (
            <Questions step={step} form={form} centers={centers} />
          )}
          {step === 'review' && <Text>{t('review.meaning')}</Text>}
        </Stack>
        <div className="steps-foot">
          <Button type="submit" size="md" loading={sending.isPending}>
            {step === 'review' ? t('review.send') : t('next')}
          </Button>
          {at > 0 && (
            <Button variant="default" size="md" onClick={() => go(steps[at - 1])}>
              {t('back')}
            </Button>
          )}
        </div>
      </form>
    </Page>
  );
}

function Questions({ step, form, centers }: { step: Step; form: Form; centers: readonly PublicCenter[] }) {
  switch (step) {
    case 'center':
      return <Center form={form} centers={centers} />;
    case 'you':
      return <You form={form} />;
    case 'reach':
      return <Reach form={form} />;
    case 'children':
      return <Children form={form} />;
    case 'wish':
      return <Wish form={form} />;
    default:
      return <Danger form={form} />;
  }
}
