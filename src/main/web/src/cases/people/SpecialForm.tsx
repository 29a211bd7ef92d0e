import { useTranslation } from 'react-i18next';

import { api, take, taken } from '~/api/client';
import type { SpecialChange, SpecialDatum, SpecialEntry } from '~/api/schema';

import type { Entered } from '../record/entered';
import { EditForm } from '../record/EditForm';
import type { Fields } from '../record/fields';
import type { Read } from '../record/useRecord';

const BASES = ['EXPLICIT_CONSENT', 'VITAL_INTERESTS', 'LEGAL_CLAIMS', 'PUBLIC_INTEREST', 'CARE'] as const;

function entered(datum: SpecialDatum | undefined): Entered<SpecialEntry> {
  return { value: datum?.value ?? '', basis: datum?.basis ?? '', reason: datum?.reason ?? '' };
}

async function read(personId: string): Promise<Read<SpecialChange>> {
  const { data, etag } = await taken(api.GET('/people/{personId}/special-categories', { params: { path: { personId } } }));
  return {
    values: { ethnicity: entered(data.ethnicity), health: entered(data.health), religion: entered(data.religion) },
    etag,
  };
}

/** What was left empty in all its parts is not there. */
function given(entry: SpecialEntry | undefined): SpecialEntry | undefined {
  return entry === undefined || Object.keys(entry).length === 0 ? undefined : entry;
}

/** Each datum with the ground on which it may be kept. */
export function SpecialForm({ personId }: { personId: string }) {
  const { t } = useTranslation('casework');
  const bases = BASES.map((basis) => ({ value: basis, label: t(`special.basis.${basis}`) }));
  const of = (kind: 'ethnicity' | 'health' | 'religion'): Fields<SpecialChange> => [
    { kind: 'text', name: `${kind}.value`, label: t(`special.${kind}`) },
    { kind: 'choice', name: `${kind}.basis`, label: t('special.ground', { what: t(`special.${kind}`) }), options: bases, half: true },
    { kind: 'text', name: `${kind}.reason`, label: t('special.why', { what: t(`special.${kind}`) }), half: true },
  ];
  return (
    <EditForm<SpecialChange>
      readAs={['special', personId]}
      read={() => read(personId)}
      fields={[...of('ethnicity'), ...of('health'), ...of('religion')]}
      save={(body, etag) =>
        take(
          api.PUT('/people/{personId}/special-categories', {
            params: { path: { personId }, header: { 'If-Match': etag } },
            body: { ethnicity: given(body.ethnicity), health: given(body.health), religion: given(body.religion) },
          }),
        )
      }
      said={t('special.done')}
      refreshes={[['special', personId]]}
    />
  );
}
