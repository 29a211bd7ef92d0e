import { useForm, type UseFormReturnType } from '@mantine/form';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { useCenter, useRole } from '~/app/session';
import type { Found } from '~/drafts/queries';
import { useKeeper } from '~/drafts/useKeeper';
import { useAsked } from '~/ui/asked';
import { focusOn } from '~/ui/focus';

import { DRAFT } from './draft';
import { check, isStep, stepOf, STEPS, type Step } from './steps';
import { completed, newValues, type FormValues } from './values';

export interface Intake {
  draftKey: string;
  form: UseFormReturnType<FormValues>;
  draft: ReturnType<typeof useKeeper<Partial<FormValues>>>;
  step: Step;
  /** A court's liaison fills in: their court, and nothing that is the staff's to say. */
  forCourt: boolean;
  /** What another window saved stands in the form instead. */
  takeTheirs: () => void;
  go: (step: Step) => void;
  /** Checks this step, and goes on where it can. */
  next: () => void;
  /** To the field, in whatever step it stands. */
  lead: (field: string) => void;
  /** What the form itself finds missing, each in a sentence. */
  missing: () => Record<string, string>;
}

/** The form with its steps in the address, so that the way back leads to the step before. */
export function useSteps(draftKey: string, found: Found<Partial<FormValues>> | undefined): Intake {
  const { t } = useTranslation('referralForm');
  const center = useCenter();
  const forCourt = !useRole('COORDINATOR', 'CASE_WORKER');
  const { get, put, go: turn } = useAsked();
  const word = get('step');
  const step: Step = isStep(word) ? word : 'source';
  const draft = useKeeper<Partial<FormValues>>(DRAFT, draftKey, found);
  const { keeper, keeping } = draft;
  const empty = newValues(center.languages[0] ?? 'bg', forCourt);
  const form = useForm<FormValues>({
    initialValues: found === undefined ? empty : completed(found.content, empty),
    onValuesChange: (values) => keeper.change(values),
  });
  const takeTheirs = () => draft.takeTheirs((content) => form.setValues(completed(content, empty)));
  const goal = useRef<string>(undefined);
  const shown = useRef(step);

  const begun = keeping.kind === 'saved' && get('draft') === null;
  useEffect(() => {
    if (begun) {
      put({ draft: draftKey });
    }
  }, [begun, put, draftKey]);

  useEffect(() => {
    if (shown.current !== step) {
      shown.current = step;
      if (goal.current === undefined || !focusOn(goal.current)) {
        document.getElementById('step-title')?.focus();
      }
      goal.current = undefined;
      document.getElementById('step-title')?.scrollIntoView({ block: 'nearest' });
    }
  }, [step]);

  const go = (to: Step) => {
    keeper.flush();
    turn({ step: to });
  };
  const missing = () =>
    Object.fromEntries(
      Object.entries(check(form.getValues(), forCourt)).map(([field, wrong]) => [field, t(`check.${wrong}`)]),
    );
  const next = () => {
    const here = Object.fromEntries(Object.entries(missing()).filter(([field]) => stepOf(field) === step));
    const [first] = Object.keys(here);
    if (first === undefined) {
      go(STEPS[STEPS.indexOf(step) + 1] ?? 'review');
      return;
    }
    form.setErrors(here);
    requestAnimationFrame(() => focusOn(first));
  };
  const lead = (field: string) => {
    const to = stepOf(field);
    if (to === step) {
      focusOn(field);
      return;
    }
    goal.current = field;
    go(to);
  };
  return { draftKey, form, draft, step, forCourt, takeTheirs, go, next, lead, missing };
}
