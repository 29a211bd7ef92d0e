import { useTranslation } from 'react-i18next';

import { api, take } from '~/api/client';
import type { Case, Representative, RepresentativeEnd, RepresentativeRequest } from '~/api/schema';
import { LANGUAGES } from '~/app/languages';
import { Opens } from '~/ui/Opens';
import { useTimes } from '~/ui/times';

import { useRepresentatives } from '../lists';
import { useNames, usePeopleOptions } from '../names';
import { RecordForm } from '../record/RecordForm';
import { Entry, Records } from '../record/Records';

const KINDS = ['LAWYER', 'GUARDIAN'] as const;

/** Who speaks for whom. */
export function Representatives({ file }: { file: Case }) {
  const { t } = useTranslation('casework');
  const list = useRepresentatives(file.id);
  return (
    <Records
      title={t('representative.title')}
      none={t('representative.none')}
      list={list}
      actions={
        file.status !== 'CLOSED' && (
          <Opens title={t('representative.add')}>
            <RepresentativeForm file={file} />
          </Opens>
        )
      }
    >
      {(each) => <Mandate file={file} representative={each} />}
    </Records>
  );
}

function Mandate({ file, representative }: { file: Case; representative: Representative }) {
  const { t } = useTranslation(['casework', 'cases']);
  const times = useTimes();
  const name = useNames(file);
  const path = { id: file.id, representativeId: representative.id };
  return (
    <Entry
      name={representative.name}
      facts={[
        t(`representative.kind.${representative.kind}`),
        t('representative.of', { name: name(representative.personId) ?? '' }),
        representative.reach,
        representative.until !== undefined && t('cases:until', { date: times.date(representative.until) }),
      ]}
      actions={
        representative.until === undefined && (
          <Opens title={t('representative.end')} about={representative.name} size="compact-sm">
            <RecordForm<RepresentativeEnd>
              initial={{ until: times.today() }}
              fields={[{ kind: 'date', name: 'until', label: t('party.until'), required: true }]}
              save={(body) =>
                take(api.POST('/cases/{id}/representatives/{representativeId}/end', { params: { path }, body }))
              }
              submit={t('representative.end')}
              said={t('representative.ended')}
            />
          </Opens>
        )
      }
    />
  );
}

function RepresentativeForm({ file }: { file: Case }) {
  const { t } = useTranslation('casework');
  const times = useTimes();
  const people = usePeopleOptions(file, () => true);
  return (
    <RecordForm<RepresentativeRequest>
      initial={{ personId: '', kind: 'LAWYER', name: '', language: '', reach: '', from: times.today(), until: '' }}
      fields={[
        { kind: 'choice', name: 'personId', label: t('representative.whose'), options: people, required: true },
        {
          kind: 'radio',
          name: 'kind',
          label: t('representative.as'),
          options: KINDS.map((kind) => ({ value: kind, label: t(`representative.kind.${kind}`) })),
        },
        { kind: 'text', name: 'name', label: t('representative.name'), required: true },
        { kind: 'text', name: 'reach', label: t('representative.reach') },
        {
          kind: 'choice',
          name: 'language',
          label: t('signed.language'),
          options: Object.entries(LANGUAGES).map(([value, label]) => ({ value, label })),
        },
        { kind: 'date', name: 'from', label: t('party.from'), required: true, half: true },
        { kind: 'date', name: 'until', label: t('party.until'), half: true },
      ]}
      save={(body) => take(api.POST('/cases/{id}/representatives', { params: { path: { id: file.id } }, body }))}
      said={t('representative.done')}
    />
  );
}
