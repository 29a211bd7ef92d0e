import { MultiSelect, NumberInput, Radio, Select, Text, TextInput, type TextInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { DateField } from '~/ui/DateField';

import { languageNames } from '../languages';
import type { Intake } from './useSteps';

/** A list is part of the page, and scrolls by itself, as the field's own keys move in it. */
const LIST = {
  comboboxProps: { withinPortal: false },
  withScrollArea: false,
  classNames: { options: 'scrolling' },
};

interface Box {
  intake: Intake;
  /** The field in the form. */
  path: string;
  label: string;
  description?: string;
  required?: boolean;
}

/** A date that may be empty. */
export function DateBox({ intake: { form }, path, ...props }: Box & { maxDate?: string }) {
  const { value, onChange, ...input } = form.getInputProps(path);
  return (
    <DateField
      {...input}
      {...props}
      data-path={path}
      // What was typed can be taken out again.
      allowDeselect
      popoverProps={{ withinPortal: false }}
      value={value === '' ? null : value}
      onChange={(date) => onChange(date ?? '')}
      withAsterisk={props.required}
      required={false}
    />
  );
}

/** A whole number that may be empty. */
export function NumberBox({ intake: { form }, path, ...props }: Box) {
  const { onChange, ...input } = form.getInputProps(path);
  return (
    <NumberInput
      hideControls
      allowDecimal={false}
      allowNegative={false}
      inputMode="numeric"
      {...input}
      {...props}
      onChange={(typed) => onChange(typeof typed === 'number' ? typed : '')}
    />
  );
}

export function TextBox({ intake: { form }, path, required, ...props }: Box & Omit<TextInputProps, 'form'>) {
  return <TextInput withAsterisk={required} {...form.getInputProps(path)} {...props} />;
}

/** One of a few, which may be left open. */
export function ChoiceBox({ intake: { form }, path, data, required, ...props }: Box & { data: { value: string; label: string }[] }) {
  const { value, onChange, ...input } = form.getInputProps(path);
  return (
    <Select
      withAsterisk={required}
      data={data}
      clearable={false}
      allowDeselect={required !== true}
      checkIconPosition="right"
      {...LIST}
      {...input}
      {...props}
      value={value === '' ? null : value}
      onChange={(chosen) => onChange(chosen ?? '')}
    />
  );
}

/** A question that must be answered, one way or the other. */
export function YesNoBox({ intake: { form }, path, label, description }: Box) {
  const { t } = useTranslation('referralForm');
  return (
    <Radio.Group name={path} label={label} description={description} withAsterisk {...form.getInputProps(path)}>
      <div className="yes-no">
        <Radio value="yes" label={t('yes')} mt={8} />
        <Radio value="no" label={t('no')} mt={8} />
      </div>
    </Radio.Group>
  );
}

/** The languages somebody speaks. */
export function LanguagesBox({ intake: { form }, path, ...props }: Box) {
  const { t, i18n } = useTranslation('referralForm');
  return (
    <MultiSelect
      searchable
      hidePickedOptions
      {...LIST}
      data={languageNames(i18n.language)}
      nothingFoundMessage={t('noLanguage')}
      {...form.getInputProps(path)}
      {...props}
    />
  );
}

/** What is wrong with a part of the form that is no single field. */
export function PartProblem({ intake: { form }, path }: { intake: Intake; path: string }) {
  const problem = form.errors[path];
  return problem === undefined ? null : (
    <Text id={`part-${path}`} tabIndex={-1} className="part-problem">
      {problem}
    </Text>
  );
}
