import { useTranslation } from 'react-i18next';

import { api, take, taken } from '~/api/client';
import type { PersonCorrection } from '~/api/schema';
import { LANGUAGES } from '~/app/languages';

import { EditForm } from '../record/EditForm';
import type { Read } from '../record/useRecord';

async function read(personId: string): Promise<Read<PersonCorrection>> {
  const { data, etag } = await taken(api.GET('/people/{personId}', { params: { path: { personId } } }));
  const { givenName, familyName, birthDate = '', languages, needs = '' } = data;
  return { values: { givenName, familyName, birthDate, languages, needs, reason: '' }, etag };
}

/** Puts right what is written of a person; how it was stays, with the reason. */
export function PersonForm({ personId }: { personId: string }) {
  const { t } = useTranslation('casework');
  return (
    <EditForm<PersonCorrection>
      readAs={['person', personId]}
      read={() => read(personId)}
      fields={[
        { kind: 'text', name: 'givenName', label: t('party.givenName'), required: true, half: true },
        { kind: 'text', name: 'familyName', label: t('party.familyName'), required: true, half: true },
        { kind: 'date', name: 'birthDate', label: t('party.birthDate'), half: true },
        {
          kind: 'many',
          name: 'languages',
          label: t('party.languages'),
          options: Object.entries(LANGUAGES).map(([value, label]) => ({ value, label })),
          half: true,
        },
        { kind: 'long', name: 'needs', label: t('party.needs'), rows: 2 },
        { kind: 'text', name: 'reason', label: t('person.reason'), required: true },
      ]}
      save={(body, etag) =>
        take(
          api.PUT('/people/{personId}', { params: { path: { personId }, header: { 'If-Match': etag } }, body }),
        )
      }
      said={t('person.done')}
      refreshes={[['people', personId]]}
    />
  );
}
