import { Select, SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { api, take } from '~/api/client';
import type { TextPurpose } from '~/api/schema';
import { isLanguage, LANGUAGES } from '~/app/languages';
import { useAsked } from '~/ui/asked';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';

import { SettingsPage } from '../SettingsPage';

const PURPOSES = ['SERVICE_AGREEMENT', 'CONTACT', 'INFORMATION_SHARING'] as const satisfies readonly TextPurpose[];

/** What people sign, in every language and version; a signature stays with the version that was signed. */
export function Component() {
  const { t, i18n } = useTranslation('settings');
  const asked = useAsked();
  const purpose = PURPOSES.find((any) => any === asked.get('purpose')) ?? 'SERVICE_AGREEMENT';
  const wished = asked.get('language');
  const language = isLanguage(wished) ? wished : i18n.language;
  const texts = useQuery({
    queryKey: ['texts', purpose, language],
    queryFn: () => take(api.GET('/texts', { params: { query: { purpose, language } } })),
  });
  const newestFirst = texts.data?.items.toSorted((one, other) => other.version - one.version);
  return (
    <SettingsPage name="texts">
      <SimpleGrid cols={{ base: 1, sm: 2 }} maw="46rem" mb="lg">
        <Select
          label={t('texts.purpose')}
          allowDeselect={false}
          data={PURPOSES.map((value) => ({ value, label: t(`texts.of.${value}`) }))}
          value={purpose}
          onChange={(value) => asked.put({ purpose: value })}
        />
        <Select
          label={t('texts.language')}
          allowDeselect={false}
          data={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))}
          value={language}
          onChange={(value) => asked.put({ language: value })}
        />
      </SimpleGrid>
      <ProblemNote problem={texts.error} />
      <Stack gap="lg">
        {newestFirst?.map((text, place) => (
          <Panel
            key={text.version}
            title={t(place === 0 ? 'texts.inUse' : 'texts.earlier', { version: text.version })}
          >
            <Text className="words" maw="44rem" lang={text.language}>
              {text.body}
            </Text>
          </Panel>
        ))}
      </Stack>
    </SettingsPage>
  );
}
