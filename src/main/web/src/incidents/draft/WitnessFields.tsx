import { Button, Group, Paper, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { useMe, useRole } from '~/app/session';
import { useStaff } from '~/center/queries';
import { Panel } from '~/ui/Panel';

import type { Autosave } from './Autosave';
import { isBlank, lacking, type Heard, type Values } from './values';

interface Props {
  draft: Autosave<Values>;
  values: Values;
  errors: ReadonlyMap<string, string>;
  /** It was tried to submit: what is missing is told. */
  tried: boolean;
}

const NOBODY: Heard = { staffId: null, name: '', role: '', reach: '', statement: '' };

/** Who saw or heard it and is none of the family. */
export function WitnessFields({ draft, values, errors, tried }: Props) {
  const { t } = useTranslation('incidents');
  const put = (witnesses: Heard[]) => draft.change({ witnesses });
  const sent = values.witnesses.filter((heard) => !isBlank(heard));
  const refusal = (heard: Heard, field: 'name' | 'statement') =>
    (tried && lacking(heard)[field] ? t('required') : undefined) ??
    errors.get(`witnesses[${sent.indexOf(heard)}].${field}`);
  return (
    <Panel title={t('witnesses')}>
      <Stack gap="md">
        <Text c="dimmed">{t('witnessesText')}</Text>
        {values.witnesses.map((heard, index) => (
          <WitnessField
            key={index}
            heard={heard}
            number={index + 1}
            nameError={refusal(heard, 'name')}
            statementError={refusal(heard, 'statement')}
            onChange={(as) => put(values.witnesses.map((each, at) => (at === index ? { ...each, ...as } : each)))}
            onRemove={() => put(values.witnesses.filter((_, at) => at !== index))}
          />
        ))}
        <Group>
          <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => put([...values.witnesses, NOBODY])}>
            {t('addWitness')}
          </Button>
        </Group>
      </Stack>
    </Panel>
  );
}

interface FieldProps {
  heard: Heard;
  number: number;
  nameError: string | undefined;
  statementError: string | undefined;
  onChange: (as: Partial<Heard>) => void;
  onRemove: () => void;
}

export function WitnessField({ heard, number, nameError, statementError, onChange, onRemove }: FieldProps) {
  const { t } = useTranslation('incidents');
  const me = useMe();
  const staff = useStaff(useRole('ADMIN', 'COORDINATOR', 'CASE_WORKER'));
  const colleagues = new Map([
    [me.user.id, me.user.displayName],
    ...[...staff.values()].map((member) => [member.id, member.displayName] as const),
  ]);
  return (
    <Paper component="fieldset" className="contact witness">
      <Text component="legend" fw={600}>
        {t('witness', { number })}
      </Text>
      <Stack gap="sm">
        <Select
          label={t('colleague')}
          placeholder={t('fromOutside')}
          clearable
          clearButtonProps={{ 'aria-label': t('fromOutside') }}
          data={[...colleagues].map(([value, label]) => ({ value, label }))}
          value={heard.staffId}
          onChange={(staffId) => onChange({ staffId })}
        />
        {heard.staffId === null && (
          <>
            <TextInput
              label={t('witnessName')}
              maxLength={200}
              value={heard.name}
              error={nameError}
              onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
            />
            <TextInput
              label={t('witnessRole')}
              maxLength={200}
              value={heard.role}
              onChange={({ currentTarget }) => onChange({ role: currentTarget.value })}
            />
            <TextInput
              label={t('witnessReach')}
              description={t('reachHint')}
              maxLength={500}
              value={heard.reach}
              onChange={({ currentTarget }) => onChange({ reach: currentTarget.value })}
            />
          </>
        )}
        <Textarea
          label={t('statement')}
          autosize
          minRows={2}
          value={heard.statement}
          error={statementError}
          onChange={({ currentTarget }) => onChange({ statement: currentTarget.value })}
        />
        <Group justify="flex-end">
          <Button variant="subtle" color="red" onClick={onRemove} aria-label={`${t('remove')}: ${t('witness', { number })}`}>
            {t('remove')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
