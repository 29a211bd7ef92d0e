import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { useChange } from '~/api/changes';
import { api, take } from '~/api/client';
import type { Questionnaire, Referral } from '~/api/schema';
import { KeepingLine, KeepingTrouble } from '~/drafts/KeepingNote';
import type { Found } from '~/drafts/queries';
import { StayOrLeave } from '~/drafts/StayOrLeave';
import { useKeeper } from '~/drafts/useKeeper';
import { useFieldProblems } from '~/ui/fields';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';

import { Judgement } from './Judgement';
import { newScreening, replies, SCREENING, toScreening, unanswered, type ScreenValues } from './values';

interface Props {
  referral: Referral;
  questionnaire: Questionnaire;
  found: Found<ScreenValues> | undefined;
}

export function ScreenForm({ referral, questionnaire, found }: Props) {
  const { t } = useTranslation('screening');
  const draft = useKeeper<ScreenValues>(SCREENING, referral.id, found);
  const form = useForm<ScreenValues>({
    initialValues: { ...newScreening(questionnaire), ...found?.content },
    onValuesChange: (values) => draft.keeper.change(values),
  });
  const screening = useJudging(referral.id, questionnaire, draft.becomeRecord);
  const fields = useFieldProblems(form, screening.error);
  const open = unanswered(form.values, questionnaire);
  const score = useScore(questionnaire, form.values, open.length === 0);
  const takeTheirs = () =>
    draft.takeTheirs((content) => form.setValues({ ...newScreening(questionnaire), ...content }));
  const submit = () => {
    const missing = [
      ...open.map((code) => [`answers.${code}`, t('check.answer')] as const),
      ...(form.values.level === '' ? [['level', t('check.choose')] as const] : []),
      ...(form.values.decision === '' ? [['decision', t('check.choose')] as const] : []),
    ];
    form.setErrors(Object.fromEntries(missing));
    const first = missing[0]?.[0];
    if (first === undefined) {
      screening.mutate(form.values);
    } else {
      document.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
    }
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap="lg">
        <KeepingLine keeping={draft.keeping} />
        <KeepingTrouble
          keeping={draft.keeping}
          problem={draft.problem}
          onTakeTheirs={takeTheirs}
          onKeepMine={draft.keepMine}
        />
        <Panel title={t('questions')}>
          <Text role="status" size="sm" c="dimmed">
            {open.length === 0 ? t('allAnswered') : t('open', { count: open.length })}
          </Text>
          {questionnaire.questions.map((question) => (
            <Question key={question.code} question={question} form={form} />
          ))}
        </Panel>
        <Judgement form={form} referral={referral} score={score.data} />
        <ProblemNote problem={score.error} />
        <ProblemNote problem={screening.error} fields={fields} />
        <Group justify="flex-end">
          <Button type="submit" size="md" loading={screening.isPending}>
            {t('submit')}
          </Button>
        </Group>
      </Stack>
      <StayOrLeave keeper={draft.keeper} keeping={draft.keeping} />
    </form>
  );
}

function Question({ question, form }: { question: Questionnaire['questions'][number]; form: UseFormReturnType<ScreenValues> }) {
  const path = `answers.${question.code}`;
  return (
    <Radio.Group name={path} label={question.text} className="question" {...form.getInputProps(path)}>
      <Stack gap="xs" mt="xs">
        {question.options.map((option) => (
          <Radio key={option.code} value={option.code} label={option.text} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

/** What the answers come to; asked of the service, which alone knows the rule. */
function useScore(questionnaire: Questionnaire, values: ScreenValues, enabled: boolean) {
  const { i18n } = useTranslation();
  const answers = replies(values, questionnaire);
  return useQuery({
    queryKey: ['score', questionnaire.id, answers, i18n.language],
    queryFn: () =>
      take(
        api.POST('/questionnaires/{id}/score', { params: { path: { id: questionnaire.id } }, body: { answers } }),
      ),
    enabled,
    placeholderData: (before) => (enabled ? before : undefined),
  });
}

function useJudging(id: string, questionnaire: Questionnaire, becomeRecord: () => void) {
  const { t } = useTranslation('screening');
  const navigate = useNavigate();
  return useChange({
    run: (values: ScreenValues) =>
      take(
        api.POST('/referrals/{id}/screen', {
          params: { path: { id } },
          body: toScreening(values, questionnaire),
        }),
      ),
    refreshes: [['referrals'], ['work-queue']],
    said: t('done'),
    then: () => {
      becomeRecord();
      void navigate(`/referrals/${id}`);
    },
  });
}
