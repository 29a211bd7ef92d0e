import { ActionIcon, Button, Fieldset, Group, Stack, Text } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { at } from './entered';
import { FieldView, type AnyForm } from './FieldView';
import type { Field } from './fields';

interface Props {
  field: Extract<Field, { kind: 'rows' }>;
  form: AnyForm;
}

/** Several things of one kind under each other; each can be taken out, and another put in. */
export function FieldRows({ field, form }: Props) {
  const { t } = useTranslation('casework');
  const rows = at(form.values, field.name);
  const count = Array.isArray(rows) ? rows.length : 0;
  const list = useRef<HTMLDivElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const before = useRef(count);
  useEffect(() => {
    if (count > before.current) {
      list.current?.querySelector<HTMLElement>('[data-row]:last-of-type :is(input, textarea)')?.focus();
    }
    before.current = count;
  }, [count]);
  return (
    <Fieldset legend={field.label}>
      {field.hint !== undefined && (
        <Text size="sm" c="dimmed">
          {field.hint}
        </Text>
      )}
      <Stack gap="sm" ref={list}>
        {Array.from({ length: count }, (_, index) => (
          <Group key={index} data-row align="flex-start" wrap="nowrap" gap="xs">
            <Stack gap={6} className="grow">
              {field.columns.map((column) => (
                <FieldView
                  key={column.name}
                  form={form}
                  field={{ ...column, name: `${field.name}.${index}.${column.name}` }}
                />
              ))}
            </Stack>
            <ActionIcon
              variant="default"
              size="lg"
              mt={26}
              aria-label={t('form.takeOut', { number: index + 1 })}
              onClick={() => {
                form.removeListItem(field.name, index);
                add.current?.focus();
              }}
            >
              <IconX size={18} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        <Button
          ref={add}
          variant="default"
          size="compact-sm"
          leftSection={<IconPlus size={16} aria-hidden />}
          className="start"
          onClick={() => form.insertListItem(field.name, { ...field.blank })}
        >
          {field.add}
        </Button>
      </Stack>
    </Fieldset>
  );
}
