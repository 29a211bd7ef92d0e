import type { Questionnaire, ScreeningDecision, ScreeningLevel, ScreeningRequest } from '~/api/schema';

/** The kind of a screening that is still being typed; its key is the referral's. */
export const SCREENING = 'screening';

export interface ScreenValues extends Record<string, unknown> {
  /** The answer to each question, by their codes. */
  answers: Record<string, string>;
  level: ScreeningLevel | '';
  factors: string[];
  decision: ScreeningDecision | '';
  oneToOne: boolean;
  notes: string;
  orderSaysOtherwise: boolean;
}

export function newScreening(questionnaire: Questionnaire): ScreenValues {
  return {
    answers: Object.fromEntries(questionnaire.questions.map(({ code }) => [code, ''])),
    level: '',
    factors: [],
    decision: '',
    oneToOne: false,
    notes: '',
    orderSaysOtherwise: false,
  };
}

/** What was answered, as far as it still is a question. */
export function replies(values: ScreenValues, questionnaire: Questionnaire) {
  return questionnaire.questions.flatMap(({ code }) => {
    const option = values.answers[code] ?? '';
    return option === '' ? [] : [{ question: code, option }];
  });
}

/** The questions that nobody has answered yet. */
export function unanswered(values: ScreenValues, questionnaire: Questionnaire): string[] {
  return questionnaire.questions.map(({ code }) => code).filter((code) => (values.answers[code] ?? '') === '');
}

export function toScreening(values: ScreenValues, questionnaire: Questionnaire): ScreeningRequest {
  return {
    level: values.level as ScreeningLevel,
    factors: values.factors,
    decision: values.decision as ScreeningDecision,
    oneToOne: values.oneToOne,
    notes: values.notes.trim() === '' ? undefined : values.notes.trim(),
    questionnaireId: questionnaire.id,
    answers: replies(values, questionnaire),
    orderSaysOtherwise: values.orderSaysOtherwise,
  };
}
