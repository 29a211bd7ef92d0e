import { Button, Fieldset, Group, Stack, Text, Textarea } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { focusNext, rowAfter } from '~/ui/focus';

import { DateBox, LanguagesBox, PartProblem, TextBox } from './Boxes';
import { Known } from './Known';
import type { Intake } from './useSteps';
import { newChild } from './values';

/** The children the contact is for. */
export function ChildrenStep({ intake }: { intake: Intake }) {
  const { t } = useTranslation('referralForm');
  const { form } = intake;
  return (
    <Stack gap="lg">
      <Text c="dimmed">{t('children.lead')}</Text>
      <PartProblem intake={intake} path="children" />
      {form.values.children.map((_, index) => (
        <ChildCard key={index} intake={intake} index={index} />
      ))}
      <Group>
        <Button
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => {
            form.insertListItem('children', newChild());
            focusNext(`children.${form.values.children.length}.givenName`);
          }}
        >
          {t('children.add')}
        </Button>
      </Group>
    </Stack>
  );
}

function ChildCard({ intake, index }: { intake: Intake; index: number }) {
  const { t } = useTranslation('referralForm');
  const { form, forCourt } = intake;
  const child = form.values.children[index];
  const at = `children.${index}`;
  const name = t('child', { number: index + 1 });
  return (
    <Fieldset legend={name} radius="md">
      <Stack>
        {!forCourt && <Known intake={intake} list="children" index={index} />}
        {child?.personId === '' && (
          <div className="pair">
            <TextBox intake={intake} path={`${at}.givenName`} label={t('fields.givenName')} required autoComplete="off" />
            <TextBox intake={intake} path={`${at}.familyName`} label={t('fields.familyName')} required autoComplete="off" />
            <DateBox intake={intake} path={`${at}.birthDate`} label={t('fields.birthDate')} required />
            <LanguagesBox intake={intake} path={`${at}.languages`} label={t('fields.languages')} />
          </div>
        )}
        <Textarea
          label={t('fields.needs')}
          description={t('children.needs')}
          autosize
          minRows={2}
          {...form.getInputProps(`${at}.needs`)}
        />
        {form.values.children.length > 1 && (
          <Group justify="flex-end">
            <Button
              variant="subtle"
              color="gray"
              onClick={() => {
                const next = `children.${rowAfter(index, form.values.children.length)}`;
                form.removeListItem('children', index);
                focusNext(`${next}.givenName`, `${next}.needs`);
              }}
            >
              {t('remove', { who: name })}
            </Button>
          </Group>
        )}
      </Stack>
    </Fieldset>
  );
}
