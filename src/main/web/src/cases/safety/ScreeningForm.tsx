import { Alert, List, Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { api, take } from '~/api/client';
import type { Case, Questionnaire, Reply, ScreeningRequest } from '~/api/schema';
import { ProblemNote } from '~/ui/ProblemNote';

import type { Entered } from '../record/entered';
import type { Asked } from '../record/fields';
import { RecordForm } from '../record/RecordForm';
import { ScreeningLevelBadge } from './ScreeningLevelBadge';

/** The questions in use; null where there are none. */
function useQuestionnaire() {
  const { i18n } = useTranslation();
  return useQuery({
    queryKey: ['questionnaires', i18n.language],
    queryFn: () => take(api.GET('/questionnaires')),
    select: ({ items }) => items.toSorted((one, other) => other.version - one.version)[0] ?? null,
  });
}

/** Judges the risk: by the center's questions, and by who decides. */
export function ScreeningForm({ file }: { file: Case }) {
  const { t } = useTranslation(['casework', 'words']);
  const { data: questionnaire, error } = useQuestionnaire();
  if (questionnaire === undefined) {
    return error === null ? <Skeleton height={240} /> : <ProblemNote problem={error} />;
  }
  const questions = questionnaire?.questions ?? [];
  const initial: Entered<ScreeningRequest> = {
    level: '',
    factors: [],
    decision: '',
    oneToOne: false,
    notes: '',
    answers: questions.map(({ code }) => ({ question: code, option: '' })),
    underInvestigation: false,
    orderSaysOtherwise: false,
  };
  const asked = questions.map(
    (question, index): Asked => ({
      kind: 'choice',
      name: `answers.${index}.option`,
      label: question.text,
      options: question.options.map(({ code, text }) => ({ value: code, label: text })),
    }),
  );
  return (
    <RecordForm<ScreeningRequest>
      initial={initial}
      fields={(value) => [
        // The questions are data of the center, which no type knows.
        ...(asked as never[]),
        { kind: 'shown', name: 'score', view: <Proposal questionnaire={questionnaire} answers={value('answers')} /> },
        {
          kind: 'radio',
          name: 'level',
          label: t('screening.level'),
          options: (['GREEN', 'AMBER', 'RED'] as const).map((level) => ({ value: level, label: t(`words:level.${level}`) })),
          required: true,
        },
        { kind: 'lines', name: 'factors', label: t('screening.factors'), hint: t('form.lines') },
        {
          kind: 'radio',
          name: 'decision',
          label: t('screening.decision'),
          options: (['PROCEED', 'REFUSE'] as const).map((one) => ({ value: one, label: t(`screening.${one}`) })),
          required: true,
        },
        { kind: 'tick', name: 'oneToOne', label: t('screening.oneToOne') },
        { kind: 'tick', name: 'underInvestigation', label: t('screening.investigation'), hint: t('screening.investigationHint') },
        { kind: 'tick', name: 'orderSaysOtherwise', label: t('screening.orderOtherwise') },
        { kind: 'long', name: 'notes', label: t('screening.notes') },
      ]}
      save={(body) => {
        const answers = answered(body.answers);
        const given = answers.length === 0 ? { answers: undefined } : { answers, questionnaireId: questionnaire?.id };
        return take(
          api.POST('/cases/{id}/screenings', { params: { path: { id: file.id } }, body: { ...body, factors: body.factors ?? [], ...given } }),
        );
      }}
      said={t('screening.done')}
    />
  );
}

function answered(answers: unknown): Reply[] {
  return Array.isArray(answers) ? (answers as Partial<Reply>[]).filter((one): one is Reply => Boolean(one.option)) : [];
}

/** What the answers propose, once all are given; who decides is free to see it otherwise. */
function Proposal({ questionnaire, answers }: { questionnaire: Questionnaire | null; answers: unknown }) {
  const { t, i18n } = useTranslation('casework');
  const given = answered(answers);
  const { data } = useQuery({
    queryKey: ['score', questionnaire?.id, given, i18n.language],
    queryFn: () =>
      take(
        api.POST('/questionnaires/{id}/score', {
          params: { path: { id: questionnaire?.id ?? '' } },
          body: { answers: given },
        }),
      ),
    enabled: questionnaire !== null && given.length === questionnaire.questions.length && given.length > 0,
    gcTime: 0,
  });
  if (data === undefined) {
    return null;
  }
  return (
    <Alert color="gray" role="status" title={t('screening.proposed')}>
      <ScreeningLevelBadge level={data.level} />
      <List size="sm" mt="xs">
        {data.reasons.map((reason) => (
          <List.Item key={reason.question}>{reason.text}</List.Item>
        ))}
      </List>
      {!data.withinCapacity && <Text mt="xs">{t('screening.beyond')}</Text>}
    </Alert>
  );
}
