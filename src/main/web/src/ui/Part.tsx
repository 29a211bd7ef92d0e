import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** Words under a small heading of their own, as they were written. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <Title order={3}>{title}</Title>
      <Text className="words">{children}</Text>
    </div>
  );
}
