import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconAlertCircle, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { check, stepOf, STEPS, type Step } from './steps';
import type { Intake } from './useSteps';

/** Where one is, what is done, and the way to any step: none must be finished before another. */
export function StepList({ intake }: { intake: Intake }) {
  const { t } = useTranslation('referralForm');
  const open = new Set(Object.keys(check(intake.form.values, intake.forCourt)).map(stepOf));
  const refused = new Set(Object.keys(intake.form.errors).map(stepOf));
  const state = (step: Step) => {
    if (step === 'review') {
      return 'ahead';
    }
    if (refused.has(step)) {
      return 'wrong';
    }
    return open.has(step) ? 'ahead' : 'done';
  };
  return (
    <nav aria-label={t('progress')}>
      <ol className="steps">
        {STEPS.map((step, index) => (
          <li key={step}>
            <UnstyledButton
              className={`step step-${state(step)}`}
              aria-current={step === intake.step ? 'step' : undefined}
              onClick={() => intake.go(step)}
            >
              <span className="step-mark" aria-hidden>
                {{ done: <IconCheck size={16} />, wrong: <IconAlertCircle size={18} />, ahead: index + 1 }[state(step)]}
              </span>
              <span className="step-name">{t(`steps.${step}`)}</span>
              {state(step) !== 'ahead' && <VisuallyHidden>{` (${t(`stepState.${state(step) as 'done' | 'wrong'}`)})`}</VisuallyHidden>}
            </UnstyledButton>
          </li>
        ))}
      </ol>
    </nav>
  );
}
