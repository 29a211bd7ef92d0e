import { Checkbox, Radio, Stack } from '@mantine/core';
import type { ReactNode } from 'react';

interface Choice {
  value: string;
  label: string;
  description?: string;
}

interface Props<Value> {
  label: ReactNode;
  description?: ReactNode;
  choices: readonly Choice[];
  value?: Value;
  onChange: (value: Value) => void;
  error?: ReactNode;
}

const STYLES = {
  root: 'choice',
  body: 'choice-body',
  inner: 'choice-inner',
  labelWrapper: 'choice-words',
  label: 'choice-label',
  description: 'choice-text',
};

/** One of a few, each large enough for a thumb. */
export function OneOf({ choices, onChange, ...group }: Props<string>) {
  return (
    <Radio.Group {...group} required onChange={onChange} withAsterisk={false} size="md">
      <Stack gap="xs" mt="xs">
        {choices.map((choice) => (
          <Radio key={choice.value} {...choice} classNames={STYLES} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

/** Any of a few. */
export function AnyOf({ choices, ...group }: Props<string[]>) {
  return (
    <Checkbox.Group {...group} size="md">
      <Stack gap="xs" mt="xs">
        {choices.map((choice) => (
          <Checkbox key={choice.value} {...choice} classNames={STYLES} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
