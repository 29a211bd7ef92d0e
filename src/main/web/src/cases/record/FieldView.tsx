import {
  Checkbox,
  MultiSelect,
  NumberInput,
  Radio,
  Select,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';

import { DateField } from '~/ui/DateField';

import { FieldRows } from './FieldRows';
import type { Asked, Field } from './fields';
import { MomentField } from './MomentField';

/** A form whose fields are named by what is asked for, not by its type. */
export type AnyForm = UseFormReturnType<Record<string, unknown>>;

/** One field of a form, with what the service says of it beside it. */
export function FieldView({ field, form }: { field: Field; form: AnyForm }) {
  return field.kind === 'shown' ? field.view : <AskedField field={field} form={form} />;
}

function AskedField({ field, form }: { field: Asked; form: AnyForm }) {
  const given = form.getInputProps(field.name);
  const common = {
    label: field.label,
    description: field.hint,
    withAsterisk: field.required,
    error: given.error as string | undefined,
  };
  const set = given.onChange as (value: unknown) => void;
  switch (field.kind) {
    case 'text':
      return <TextInput {...common} type={field.type ?? 'text'} autoComplete="off" value={words(given.value)} onChange={set} />;
    case 'long':
      return <Textarea {...common} autosize minRows={field.rows ?? 3} maxRows={14} value={words(given.value)} onChange={set} />;
    case 'number':
      return (
        <NumberInput
          {...common}
          min={field.min}
          max={field.max}
          clampBehavior="none"
          allowDecimal={false}
          hideControls
          value={given.value as number | string}
          onChange={set}
        />
      );
    case 'tick':
      return (
        <Checkbox
          label={field.label}
          description={field.hint}
          error={common.error}
          checked={given.value === true}
          onChange={({ currentTarget }) => set(currentTarget.checked)}
        />
      );
    case 'date':
      return <DateField {...common} clearable={field.required !== true} value={words(given.value) || null} onChange={(day) => set(day ?? '')} />;
    case 'moment':
      return <MomentField {...common} value={words(given.value)} onChange={set} />;
    default:
      return <Picked field={field} form={form} common={common} set={set} value={given.value} />;
  }
}

const words = (value: unknown) => (typeof value === 'string' ? value : '');

interface PickedProps {
  field: Extract<Field, { kind: 'choice' | 'search' | 'radio' | 'many' | 'lines' | 'rows' }>;
  form: AnyForm;
  common: { label: string; description?: string; withAsterisk?: boolean; error?: string };
  set: (value: unknown) => void;
  value: unknown;
}

/** What is picked out of several, or is several itself. */
function Picked({ field, form, common, set, value }: PickedProps) {
  const several = Array.isArray(value) ? (value as string[]) : [];
  switch (field.kind) {
    case 'choice':
      return (
        <Select
          {...common}
          data={field.options.slice()}
          searchable={field.options.length > 8}
          clearable={field.required !== true}
          allowDeselect={false}
          value={words(value) || null}
          onChange={(one) => set(one ?? '')}
        />
      );
    case 'search':
      return (
        <Select
          {...common}
          data={field.options.slice()}
          searchable
          clearable
          filter={({ options }) => options}
          onSearchChange={field.onSearch}
          value={words(value) || null}
          onChange={(one) => set(one ?? '')}
        />
      );
    case 'radio':
      return (
        <Radio.Group {...common} value={words(value)} onChange={set}>
          <Stack gap="xs" mt={6}>
            {field.options.map((option) => (
              <Radio key={option.value} value={option.value} label={option.label} />
            ))}
          </Stack>
        </Radio.Group>
      );
    case 'many':
      return <MultiSelect {...common} data={field.options.slice()} value={several} onChange={set} />;
    case 'lines':
      return (
        <Textarea
          {...common}
          autosize
          minRows={2}
          value={several.join('\n')}
          onChange={({ currentTarget }) => set(currentTarget.value === '' ? [] : currentTarget.value.split('\n'))}
        />
      );
    case 'rows':
      return <FieldRows field={field} form={form} />;
  }
}
