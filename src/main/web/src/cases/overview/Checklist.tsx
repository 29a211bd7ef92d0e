import { Group, Stack, Text, VisuallyHidden } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { Case, CheckItem } from '~/api/schema';

import { useNames } from '../names';
import { Remedy } from './Remedy';

/** Conditions, what is missing first, each with the way to it. */
export function Checklist({ file, items, children }: { file: Case; items: readonly CheckItem[]; children?: ReactNode }) {
  const name = useNames(file);
  const sorted = items.toSorted((one, other) => Number(one.met) - Number(other.met));
  return (
    <Stack gap={0} component="ul" className="rows">
      {sorted.map((item) => (
        <CheckRow
          key={item.code + (item.personId ?? '')}
          met={item.met}
          text={[name(item.personId), item.detail].filter(Boolean).join(': ')}
          action={!item.met && <Remedy file={file} item={item} size="compact-sm" />}
        />
      ))}
      {children}
    </Stack>
  );
}

/** One condition. */
export function CheckRow({ met, text, action }: { met: boolean; text: string; action?: ReactNode }) {
  const { t } = useTranslation('cases');
  return (
    <li className="check">
      <Group gap="sm" justify="space-between">
        <Group wrap="nowrap" gap="sm" align="flex-start" className="row-what">
          {met ? (
            <IconCircleCheck size={22} className="met" aria-hidden />
          ) : (
            <IconCircleDashed size={22} className="open" aria-hidden />
          )}
          <Text component="span" fw={met ? 400 : 600}>
            <VisuallyHidden>{`${t(met ? 'readiness.met' : 'readiness.open')}: `}</VisuallyHidden>
            {text}
          </Text>
        </Group>
        {action}
      </Group>
    </li>
  );
}
