import { Button, Group, Paper, Stack, Textarea, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { Ask } from '~/ui/Ask';

import { BirthDate } from './BirthDate';
import { NO_CHILD, type Form } from './form';
import { NameFields } from './NameFields';

const MOST = 10;
const OFF = { autoComplete: 'off', size: 'md' } as const;

/** The focus follows what was added, and does not get lost with what was taken out. */
function focusLast(): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('.children > section:last-of-type input')?.focus(),
  );
}

export function Children({ form }: { form: Form }) {
  const { t } = useTranslation('application');
  const { children } = form.getValues().application;
  return (
    <Stack gap="md" className="children">
      {children.map((_, index) => (
        // A child is known by its place alone; taking one away draws the others anew.
        <Child key={`${index} of ${children.length}`} form={form} index={index} alone={children.length === 1} />
      ))}
      {children.length < MOST && (
        <Button
          variant="default"
          size="md"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => {
            form.insertListItem('application.children', NO_CHILD);
            focusLast();
          }}
        >
          {t('children.add')}
        </Button>
      )}
    </Stack>
  );
}

function Child({ form, index, alone }: { form: Form; index: number; alone: boolean }) {
  const { t } = useTranslation('application');
  const path = `application.children.${index}`;
  const removal = {
    mutate: () => {
      form.removeListItem('application.children', index);
      focusLast();
    },
    reset: () => undefined,
    isPending: false,
    error: null,
  };
  return (
    <Paper component="section" className="panel" p="md" aria-labelledby={path}>
      <Title order={2} size="h3" id={path} mb="sm">
        {t('children.child', { number: index + 1 })}
      </Title>
      <Stack gap="md">
        <NameFields form={form} path={path} />
        <BirthDate label={t('children.birthDate')} {...form.getInputProps(`${path}.birthDate`)} />
        <Textarea
          {...OFF}
          autosize
          minRows={2}
          label={t('children.needs')}
          description={t('children.needsText')}
          {...form.getInputProps(`${path}.needs`)}
        />
        {!alone && (
          <Group>
            <Ask title={t('children.remove')} text={t('children.removeText')} change={removal} />
          </Group>
        )}
      </Stack>
    </Paper>
  );
}
