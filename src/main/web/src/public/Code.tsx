import { Text } from '@mantine/core';

/** Letters and figures to be read off and typed again. */
export function Code({ name, code }: { name: string; code: string }) {
  return (
    <p className="code-line">
      <Text component="span" display="block" size="sm" c="dimmed">
        {name}
      </Text>
      <code className="code" translate="no">
        {code}
      </code>
    </p>
  );
}
