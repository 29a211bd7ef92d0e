import { Checkbox, Group, Select, Stack, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';

import type { Language } from '~/api/schema';
import { LANGUAGES } from '~/app/languages';
import { useOrders, useRepresentatives } from '~/cases/lists';
import { useCase } from '~/cases/queries';
import { Panel } from '~/ui/Panel';
import { useTimes } from '~/ui/times';

import { useRecipientName } from './names';
import { candidates, keyOf, offered, type Recipient } from './recipients';
import type { ReportValues } from './values';

interface Props {
  form: UseFormReturnType<ReportValues>;
  caseId: string;
}

/** Who gets a copy, and in which language. Each copy leaves out what its reader must not learn. */
export function RecipientFields({ form, caseId }: Props) {
  const { t } = useTranslation('reports');
  const nameOf = useRecipientName(caseId);
  const all = useOffered(caseId, form.values.recipients);
  const chosen = form.values.recipients;
  const put = (next: Recipient[]) => form.setFieldValue('recipients', next);
  const without = (one: Recipient) => chosen.filter((any) => keyOf(any) !== keyOf(one));
  const errors = Object.entries(form.errors).filter(([field]) => field.startsWith('recipients'));
  return (
    <Panel title={t('recipients.title')}>
      <Text c="dimmed" mb="sm">
        {t('recipients.text')}
      </Text>
      {errors.map(([field, message]) => (
        <Text key={field} role="alert" className="overdue" mb="sm">
          {message}
        </Text>
      ))}
      <Stack gap="sm" component="ul" className="rows">
        {all.map((one) => (
          <Choice
            key={keyOf(one)}
            name={nameOf(one)}
            chosen={chosen.find((any) => keyOf(any) === keyOf(one))}
            onChoose={(is) => put(is ? [...chosen, one] : without(one))}
            onSpeak={(language) => put(chosen.map((any) => (keyOf(any) === keyOf(one) ? { ...any, language } : any)))}
          />
        ))}
      </Stack>
    </Panel>
  );
}

/** Those of the case who may have a copy today, with those who are to have one. */
export function useOffered(caseId: string, chosen: readonly Recipient[]): Recipient[] {
  const times = useTimes();
  const file = useCase(caseId, caseId !== '');
  const orders = useOrders(caseId, caseId !== '');
  const representatives = useRepresentatives(caseId, caseId !== '');
  const all =
    file.data === undefined
      ? []
      : candidates(file.data, orders.items ?? [], representatives.items ?? [], times.today());
  return offered(chosen, all);
}

interface ChoiceProps {
  name: string;
  chosen: Recipient | undefined;
  onChoose: (is: boolean) => void;
  onSpeak: (language: Language) => void;
}

function Choice({ name, chosen, onChoose, onSpeak }: ChoiceProps) {
  const { t } = useTranslation('reports');
  return (
    <li className="recipient">
      <Checkbox
        label={name}
        checked={chosen !== undefined}
        onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
      />
      {chosen !== undefined && (
        <Group gap="xs" ml={30} mt={4}>
          <Select
            size="xs"
            aria-label={`${t('recipients.language')}: ${name}`}
            allowDeselect={false}
            data={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))}
            placeholder={t('recipients.own')}
            value={chosen.language ?? null}
            onChange={(language) => language !== null && onSpeak(language as Language)}
          />
        </Group>
      )}
    </li>
  );
}
