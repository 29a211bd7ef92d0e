import { Alert, List } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { ApiProblem } from '~/api/client';

import { useRefusalWords } from './refusal';

/** Why something was not done, in the words of the service, and what to do about it. */
export function ProblemNote({ problem, fields = [] }: { problem: unknown; fields?: readonly string[] }) {
  const { t } = useTranslation();
  const words = useRefusalWords();
  if (problem === null || problem === undefined) {
    return null;
  }
  const told = problem instanceof ApiProblem && !problem.isUnreachable ? problem : undefined;
  // What stands next to its field is not said twice.
  const elsewhere = told?.violations.filter(({ field }) => !fields.includes(field)) ?? [];
  return (
    <Alert role="alert" color="red" icon={<IconAlertCircle aria-hidden />} title={words(problem)}>
      {told === undefined ? t('broken.text') : told.detail}
      {elsewhere.length > 0 && (
        <List size="sm" mt={4}>
          {elsewhere.map(({ field, message }) => (
            <List.Item key={field + message}>{message}</List.Item>
          ))}
        </List>
      )}
    </Alert>
  );
}
