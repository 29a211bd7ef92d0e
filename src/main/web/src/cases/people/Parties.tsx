import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { api, take } from '~/api/client';
import type { Case, CaseParty, CasePartyEnd } from '~/api/schema';
import { Opens } from '~/ui/Opens';
import { nameOf } from '~/ui/people';
import { useTimes } from '~/ui/times';

import { useParties } from '../lists';
import { RecordForm } from '../record/RecordForm';
import { Entry, Records } from '../record/Records';
import { ContactPress } from './ContactPress';
import { PartyForm } from './PartyForm';

/** The people of a case; where to find them stays closed until somebody asks, and that is written down. */
export function Parties({ file }: { file: Case }) {
  const { t } = useTranslation(['casework', 'cases']);
  const parties = useParties(file.id);
  return (
    <Records
      title={t('cases:people')}
      none={t('party.none')}
      list={parties}
      lead={
        <Text size="sm" c="dimmed" mb="xs">
          {t('cases:contact.audited')}
        </Text>
      }
      actions={
        file.status !== 'CLOSED' && (
          <Opens title={t('party.add')}>
            <PartyForm file={file} />
          </Opens>
        )
      }
    >
      {(party) => <Person file={file} party={party} />}
    </Records>
  );
}

function Person({ file, party }: { file: Case; party: CaseParty }) {
  const { t, i18n } = useTranslation(['casework', 'cases', 'words']);
  const times = useTimes();
  const name = nameOf(party, i18n.language);
  return (
    <ContactPress personId={party.personId} name={name}>
      {(press) => (
        <Entry
          name={
            <Anchor component={Link} to={`/cases/${file.id}/people/${party.personId}`} inherit>
              {name}
            </Anchor>
          }
          facts={[
            t(`words:party.${party.role}`),
            party.birthDate !== undefined && t('party.born', { date: times.date(party.birthDate) }),
            party.until !== undefined && t('cases:until', { date: times.date(party.until) }),
            party.needs,
          ]}
          actions={
            <>
              {press}
              {party.until === undefined && file.status !== 'CLOSED' && (
                <Opens title={t('party.end')} about={name} size="compact-sm">
                  <EndForm file={file} party={party} />
                </Opens>
              )}
            </>
          }
        />
      )}
    </ContactPress>
  );
}

function EndForm({ file, party }: { file: Case; party: CaseParty }) {
  const { t } = useTranslation('casework');
  const times = useTimes();
  const path = { id: file.id, partyId: party.id };
  return (
    <RecordForm<CasePartyEnd>
      initial={{ until: times.today() }}
      lead={<Text>{t('party.endText')}</Text>}
      fields={[{ kind: 'date', name: 'until', label: t('party.until'), required: true }]}
      preview={async (body) =>
        (await take(api.POST('/cases/{id}/parties/{partyId}/end', { params: { path, query: { preview: true } }, body }))).visits
      }
      save={(body) => take(api.POST('/cases/{id}/parties/{partyId}/end', { params: { path }, body }))}
      submit={t('party.end')}
      grave
      said={t('party.ended')}
    />
  );
}
