import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** Nothing there yet: what this place is for, and how something comes into it. */
export function Empty({ title, text, action }: { title: string; text?: string; action?: ReactNode }) {
  return (
    <Stack gap={4} align="flex-start" className="empty">
      <Text fw={600}>{title}</Text>
      {text !== undefined && <Text c="dimmed">{text}</Text>}
      {action}
    </Stack>
  );
}
