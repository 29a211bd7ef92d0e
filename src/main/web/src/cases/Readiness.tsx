import { Group, Stack, Text, VisuallyHidden } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { Case } from '~/api/schema';
import { Panel } from '~/ui/Panel';
import { nameOf } from '~/ui/people';
import { ProblemNote } from '~/ui/ProblemNote';

import { useReadiness } from './queries';

/** What still stands between the case and its next visit, what is missing first. */
export function Readiness({ file }: { file: Case }) {
  const { t, i18n } = useTranslation('cases');
  const { data, error } = useReadiness(file.id, i18n.language);
  const person = (id: string | undefined) => {
    const found = file.people.find((any) => any.personId === id);
    return found === undefined ? undefined : nameOf(found, i18n.language);
  };
  const items = data?.items.toSorted((one, other) => Number(one.met) - Number(other.met));
  return (
    <Panel title={data?.ready === true ? t('readiness.ready') : t('readiness.title')}>
      <ProblemNote problem={error} />
      <Stack gap="sm" component="ul" className="rows">
        {items?.map((item) => (
          <li key={item.code + (item.personId ?? '')}>
            <Group wrap="nowrap" gap="sm" align="flex-start">
              {item.met ? (
                <IconCircleCheck size={22} className="met" aria-hidden />
              ) : (
                <IconCircleDashed size={22} className="open" aria-hidden />
              )}
              <Text component="span" fw={item.met ? 400 : 600}>
                <VisuallyHidden>{`${t(item.met ? 'readiness.met' : 'readiness.open')}: `}</VisuallyHidden>
                {[person(item.personId), item.detail].filter(Boolean).join(': ')}
              </Text>
            </Group>
          </li>
        ))}
      </Stack>
    </Panel>
  );
}
