import { Code, Grid, Group, Select, Stack, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';

import { useChange } from '~/api/changes';
import { api, take } from '~/api/client';
import { serviceNow } from '~/api/clock';
import type { Language, Template, TemplateKind } from '~/api/schema';
import { isLanguage, LANGUAGES } from '~/app/languages';
import { Lost } from '~/app/Lost';
import { useCenter, useRole } from '~/app/session';
import { Ask } from '~/ui/Ask';
import { Back } from '~/ui/Back';
import type { Edited, Taken } from '~/ui/edit/edited';
import { EditForm } from '~/ui/edit/EditForm';
import { Loaded } from '~/ui/edit/Loaded';
import { useEditing } from '~/ui/edit/useEditing';
import { Page } from '~/ui/Page';
import { Panel } from '~/ui/Panel';

import { editedWords, examplesIn, filled, KINDS, type WordsValues } from './templates';

/** The words of one message in one language, with what it will look like. */
export function Component() {
  const { t, i18n } = useTranslation(['settings', 'words']);
  const { kind: asked } = useParams();
  const [search, ask] = useSearchParams();
  const kind = KINDS.find((any) => any === asked);
  const wished = search.get('language') ?? i18n.language;
  if (kind === undefined || !isLanguage(wished)) {
    return <Lost />;
  }
  return (
    <>
      <Back to="/settings/message-templates">{t('name.templates')}</Back>
      <Page title={t(`words:message.${kind}`)} lead={t('templates.lead')}>
        <Stack gap="lg">
          <Select
            maw="20rem"
            label={t('texts.language')}
            allowDeselect={false}
            data={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))}
            value={wished}
            onChange={(language) => ask({ language: language ?? wished }, { replace: true })}
          />
          <Words key={wished} kind={kind} language={wished} />
        </Stack>
      </Page>
    </>
  );
}

function Words({ kind, language }: { kind: TemplateKind; language: Language }) {
  const edits = useRole('ADMIN');
  const edited = editedWords(kind, language);
  return (
    <Loaded edited={edited}>
      {(latest) => (edits ? <Form edited={edited} latest={latest} /> : <Preview body={latest.data.body} language={language} />)}
    </Loaded>
  );
}

function Form({ edited, latest }: { edited: Edited<Template, WordsValues>; latest: Taken<Template> }) {
  const { t } = useTranslation('settings');
  const { kind, language, ownWords, placeholders } = latest.data;
  const editing = useEditing(edited, latest);
  return (
    <Grid gap="lg">
      <Grid.Col span={{ base: 12, lg: 6 }}>
        <Stack gap="lg" className="panel settings-form">
          <EditForm editing={editing} tells={({ body }) => [{ name: t('templates.words'), value: body }]}>
            <Textarea
              label={t('templates.words')}
              description={t('templates.wordsMean')}
              lang={language}
              autosize
              minRows={10}
              {...editing.form.getInputProps('body')}
            />
            <Group gap="xs">
              <Text size="sm">{t('templates.holes')}</Text>
              {placeholders.map((name) => (
                <Code key={name}>{`{${name}}`}</Code>
              ))}
            </Group>
          </EditForm>
          {ownWords && <Reset kind={kind} language={language} />}
        </Stack>
      </Grid.Col>
      <Grid.Col span={{ base: 12, lg: 6 }}>
        <Preview body={editing.form.values.body} language={language} />
      </Grid.Col>
    </Grid>
  );
}

function Preview({ body, language }: { body: string; language: Language }) {
  const { t } = useTranslation('settings');
  const center = useCenter();
  return (
    <Panel title={t('templates.preview')}>
      <Text className="words" lang={language}>
        {filled(body, examplesIn(language, center, new Date(serviceNow())))}
      </Text>
    </Panel>
  );
}

/** The way back to the program's own words. */
function Reset({ kind, language }: { kind: TemplateKind; language: Language }) {
  const { t } = useTranslation('settings');
  const reset = useChange({
    run: () =>
      take(api.DELETE('/settings/message-templates/{kind}/{language}', { params: { path: { kind, language } } })),
    refreshes: [['settings', 'message-templates']],
    said: t('templates.wasReset'),
  });
  return (
    <div>
      <Ask title={t('templates.reset')} text={t('templates.resetMeans')} change={reset} />
    </div>
  );
}
