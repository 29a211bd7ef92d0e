import { Button, Checkbox, Stack, Switch, TagsInput, Text, TextInput, Title } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';

import { useChange } from '~/api/changes';
import { api, take } from '~/api/client';
import type { Interpreter } from '~/api/schema';
import { Lost } from '~/app/Lost';
import { useRole } from '~/app/session';
import { Back } from '~/ui/Back';
import type { Edited, Taken } from '~/ui/edit/edited';
import { EditForm } from '~/ui/edit/EditForm';
import { Facts } from '~/ui/edit/Facts';
import { Loaded } from '~/ui/edit/Loaded';
import { useEditing } from '~/ui/edit/useEditing';
import { useFieldProblems } from '~/ui/fields';
import { Page } from '~/ui/Page';
import { ProblemNote } from '~/ui/ProblemNote';

import { WeekFields } from '../house/WeekFields';
import { editedInterpreter, NEW_INTERPRETER, request, type InterpreterValues } from './interpreterForm';
import { useInterpreterWords } from './useInterpreterWords';

/** One interpreter, or a new one. */
export function Component() {
  const { t } = useTranslation('settings');
  const { id = '' } = useParams();
  const edits = useRole('ADMIN', 'COORDINATOR');
  const tell = useInterpreterWords();
  const edited = editedInterpreter(id);
  if (id === 'new' && !edits) {
    return <Lost />;
  }
  return (
    <>
      <Back to="/settings/interpreters">{t('name.interpreters')}</Back>
      {id === 'new' ? (
        <Page title={t('interpreters.add')}>
          <NewOne />
        </Page>
      ) : (
        <Loaded edited={edited}>
          {(latest) => (
            <Page title={latest.data.name}>
              <div className="panel settings-form">
                {edits ? (
                  <Known edited={edited} latest={latest} />
                ) : (
                  <Facts facts={tell(edited.values(latest.data))} />
                )}
              </div>
            </Page>
          )}
        </Loaded>
      )}
    </>
  );
}

function Known({ edited, latest }: { edited: Edited<Interpreter, InterpreterValues>; latest: Taken<Interpreter> }) {
  const editing = useEditing(edited, latest);
  const tell = useInterpreterWords();
  return (
    <EditForm editing={editing} tells={tell}>
      <Fields form={editing.form} />
    </EditForm>
  );
}

function NewOne() {
  const { t } = useTranslation('settings');
  const navigate = useNavigate();
  const form = useForm<InterpreterValues>({ initialValues: NEW_INTERPRETER });
  const change = useChange({
    run: (values: InterpreterValues) => take(api.POST('/interpreters', { body: request(values) })),
    refreshes: [['interpreters']],
    said: t('interpreters.added'),
    then: () => void navigate('/settings/interpreters'),
  });
  const told = useFieldProblems(form, change.error);
  return (
    <form
      noValidate
      className="panel settings-form"
      onSubmit={(event) => {
        event.preventDefault();
        form.clearErrors();
        change.mutate(form.getValues());
      }}
    >
      <Stack gap="lg">
        <Fields form={form} />
        <ProblemNote problem={change.error} fields={told} />
        <div>
          <Button type="submit" loading={change.isPending}>
            {t('interpreters.add')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

function Fields({ form }: { form: UseFormReturnType<InterpreterValues> }) {
  const { t } = useTranslation('settings');
  return (
    <>
      <TextInput label={t('interpreters.name')} {...form.getInputProps('name')} />
      <TagsInput
        label={t('interpreters.languages')}
        description={t('languageTags')}
        data={['bg', 'en', 'hu', 'lt', 'tr', 'rom', 'ro', 'ru', 'uk', 'ar', 'fa']}
        acceptValueOnBlur
        {...form.getInputProps('languages')}
      />
      <Checkbox
        label={t('interpreters.adult')}
        description={t('interpreters.adultMeans')}
        {...form.getInputProps('adult', { type: 'checkbox' })}
      />
      <TextInput type="tel" label={t('interpreters.phone')} {...form.getInputProps('phone')} />
      <TextInput type="email" label={t('interpreters.email')} {...form.getInputProps('email')} />
      <Switch
        size="md"
        label={t('interpreters.active')}
        description={t('interpreters.activeMeans')}
        {...form.getInputProps('active', { type: 'checkbox' })}
      />
      <div>
        <Title order={2}>{t('interpreters.hours')}</Title>
        <Text c="dimmed">{t('interpreters.hoursMean')}</Text>
      </div>
      <WeekFields form={form} field="availability" empty={t('staff.off')} />
    </>
  );
}
