import { Checkbox, NumberInput, Radio, Stack, Switch, TagsInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { ROLES } from '~/app/roles';
import { TimeField } from '~/ui/DateField';
import type { Editing } from '~/ui/edit/useEditing';

import { isFigure, type DeclaredValues, type Field } from './declared';

const NARROW = 260;

/** A setting to be entered, and what it means in a sentence. */
export function DeclaredField({ field, form }: { field: Field; form: Editing<DeclaredValues>['form'] }) {
  const { t } = useTranslation(['settings', 'words']);
  const props = {
    label: t(`label.${field.name}`),
    description: t(`means.${field.name}`),
    ...form.getInputProps(field.name, { type: field.kind === 'switch' ? 'checkbox' : 'input' }),
  };
  switch (field.kind) {
    case 'number':
      return (
        <NumberInput
          {...props}
          hideControls
          allowDecimal={false}
          allowNegative={false}
          inputMode="numeric"
          classNames={{ input: 'short-field' }}
        />
      );
    case 'switch':
      return <Switch {...props} size="md" />;
    case 'time':
      return <TimeField {...props} maw={NARROW} />;
    case 'numbers':
      return (
        <TagsInput
          {...props}
          inputMode="numeric"
          acceptValueOnBlur
          onChange={(words) =>
            words.every(isFigure) ? form.setFieldValue(field.name, words) : form.setFieldError(field.name, t('figuresOnly'))
          }
        />
      );
    case 'roles':
      return (
        <Checkbox.Group {...props}>
          <Stack gap="xs" mt="xs">
            {ROLES.map((role) => (
              <Checkbox key={role} value={role} label={t(`words:role.${role}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
      );
    case 'choice':
      return (
        <Radio.Group {...props}>
          <Stack gap="xs" mt="xs">
            {field.choices.map((choice) => (
              <Radio key={choice} value={choice} label={t(`choice.${choice}`)} />
            ))}
          </Stack>
        </Radio.Group>
      );
  }
}
