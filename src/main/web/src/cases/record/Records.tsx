import { Group, Skeleton, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

import { More } from '~/ui/More';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';

interface Listed<Item> {
  items: Item[] | undefined;
  error: unknown;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => Promise<unknown>;
}

interface Props<Item> {
  title: string;
  /** What is said where there is none: what the place is for. */
  none: string;
  list: Listed<Item>;
  /** How to put one in. */
  actions?: ReactNode;
  lead?: ReactNode;
  children: (item: Item) => ReactNode;
}

/** A list of one kind of record of a case. */
export function Records<Item extends { id: string }>({ title, none, list, actions, lead, children }: Props<Item>) {
  return (
    <Panel title={title} actions={actions}>
      {lead}
      <ProblemNote problem={list.error} />
      {list.items === undefined && list.error === null && <Skeleton height={48} className="waiting" />}
      {list.items?.length === 0 && <Text c="dimmed">{none}</Text>}
      <Stack gap={0} component="ul" className="rows">
        {list.items?.map((item) => (
          <li className="row" key={item.id}>
            {children(item)}
          </li>
        ))}
      </Stack>
      <More pages={list} />
    </Panel>
  );
}

interface EntryProps {
  name: ReactNode;
  /** What else is known of it, in a line. */
  facts?: readonly (string | undefined | false)[];
  actions?: ReactNode;
  children?: ReactNode;
}

/** One record: its name, a line of facts, and what can be done with it. */
export function Entry({ name, facts = [], actions, children }: EntryProps) {
  const line = facts.filter(Boolean).join(' · ');
  return (
    <>
      <Group justify="space-between" gap="xs" align="flex-start">
        <div className="row-what">
          <Text component="div" fw={550}>
            {name}
          </Text>
          {line !== '' && (
            <Text size="sm" c="dimmed">
              {line}
            </Text>
          )}
        </div>
        {actions !== undefined && (
          <Group gap="xs" className="no-print">
            {actions}
          </Group>
        )}
      </Group>
      {children}
    </>
  );
}
