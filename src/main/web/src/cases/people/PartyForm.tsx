import { useTranslation } from 'react-i18next';

import { api, take } from '~/api/client';
import type { Case, PartyRequest, PartyRole } from '~/api/schema';
import { LANGUAGES } from '~/app/languages';

import { usePeopleOptions } from '../names';
import { RecordForm } from '../record/RecordForm';

const ROLES = ['CHILD', 'RESIDENTIAL_PARENT', 'VISITING_PARENT', 'CARER', 'AUTHORIZED_PERSON'] as const;

/** Gives somebody a part in the case: a new person, or one of it another role. */
export function PartyForm({ file, role = '' }: { file: Case; role?: PartyRole | '' }) {
  const { t } = useTranslation(['casework', 'words']);
  const known = usePeopleOptions(file, () => true);
  const languages = Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }));
  return (
    <RecordForm<PartyRequest>
      initial={{
        personId: '',
        person: {
          givenName: '',
          familyName: '',
          birthDate: '',
          languages: [],
          needs: '',
          phone: '',
          email: '',
          address: '',
          addressConfidential: false,
        },
        role,
        from: '',
        until: '',
      }}
      fields={(value) => [
        {
          kind: 'choice',
          name: 'role',
          label: t('party.role'),
          options: ROLES.map((one) => ({ value: one, label: t(`words:party.${one}`) })),
          required: true,
          half: true,
        },
        { kind: 'choice', name: 'personId', label: t('party.known'), hint: t('party.knownHint'), options: known, half: true },
        ...(value('personId') === ''
          ? ([
              { kind: 'text', name: 'person.givenName', label: t('party.givenName'), required: true, half: true },
              { kind: 'text', name: 'person.familyName', label: t('party.familyName'), required: true, half: true },
              { kind: 'date', name: 'person.birthDate', label: t('party.birthDate'), half: true },
              { kind: 'many', name: 'person.languages', label: t('party.languages'), options: languages, half: true },
              { kind: 'text', name: 'person.needs', label: t('party.needs') },
              { kind: 'text', type: 'tel', name: 'person.phone', label: t('contact.phone'), half: true, more: true },
              { kind: 'text', type: 'email', name: 'person.email', label: t('contact.email'), half: true, more: true },
              { kind: 'text', name: 'person.address', label: t('contact.address'), more: true },
              { kind: 'tick', name: 'person.addressConfidential', label: t('contact.secret'), more: true },
            ] as const)
          : []),
        { kind: 'date', name: 'from', label: t('party.from'), half: true, more: true },
        { kind: 'date', name: 'until', label: t('party.until'), half: true, more: true },
      ]}
      save={(body) =>
        take(
          api.POST('/cases/{id}/parties', {
            params: { path: { id: file.id } },
            body: body.personId === undefined ? body : { ...body, person: undefined },
          }),
        )
      }
      said={t('party.done')}
    />
  );
}
