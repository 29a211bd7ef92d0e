import { Button, Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';

import { api, take } from '~/api/client';
import { usePages } from '~/api/pages';
import type { Person } from '~/api/schema';
import { useRole } from '~/app/session';
import { Back } from '~/ui/Back';
import { Opens } from '~/ui/Opens';
import { Panel } from '~/ui/Panel';
import { nameOf } from '~/ui/people';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

import { languageName } from '../basis/texts';
import { useStaffNames } from '../names';
import { useOpenCase } from '../openCase';
import { Entry, Records } from '../record/Records';
import { ContactPress } from './ContactPress';
import { Messaging } from './Messaging';
import { PersonForm } from './PersonForm';
import { SpecialCategories } from './SpecialCategories';

/** All that is kept of one person, each part behind the door it needs. */
export function Component() {
  const { t } = useTranslation('casework');
  const file = useOpenCase();
  const { personId = '' } = useParams();
  const { data: person, error } = useQuery({
    queryKey: ['people', personId],
    queryFn: () => take(api.GET('/people/{personId}', { params: { path: { personId } } })),
  });
  return (
    <Stack gap="lg">
      <Back to={`/cases/${file.id}/people`}>{t('person.back')}</Back>
      <ProblemNote problem={error} />
      {person === undefined && error === null && <Skeleton height={240} />}
      {person !== undefined && <Parts key={person.id} person={person} />}
    </Stack>
  );
}

function Parts({ person }: { person: Person }) {
  const { t, i18n } = useTranslation(['casework', 'cases']);
  const times = useTimes();
  const name = nameOf(person, i18n.language);
  const facts = [
    [t('party.birthDate'), person.birthDate === undefined ? person.birthYear?.toString() : times.date(person.birthDate)],
    [t('party.languages'), person.languages.map(languageName).join(', ')],
    [t('party.needs'), person.needs],
  ] as const;
  return (
    <>
      <Panel title={name} actions={<PersonActs person={person} name={name} />}>
        <dl className="facts">
          {facts.map(([label, said]) =>
            said === undefined || said === '' ? null : (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{said}</dd>
              </div>
            ),
          )}
        </dl>
      </Panel>
      <Panel title={t('contact.title')}>
        <ContactPress personId={person.id} name={name}>
          {(press) => press}
        </ContactPress>
      </Panel>
      <Messaging personId={person.id} />
      <SpecialCategories personId={person.id} name={name} />
    </>
  );
}

function PersonActs({ person, name }: { person: Person; name: string }) {
  const { t, i18n } = useTranslation('casework');
  const coordinates = useRole('COORDINATOR');
  return (
    <>
      <Opens title={t('person.correct')} about={name}>
        <PersonForm personId={person.id} />
      </Opens>
      <Opens title={t('person.before')} about={name}>
        <Former personId={person.id} />
      </Opens>
      {coordinates && (
        <Button
          component="a"
          variant="default"
          href={`/api/v1/people/${person.id}/export.pdf?language=${i18n.language}`}
          target="_blank"
          rel="noreferrer"
        >
          {t('person.copy')}
        </Button>
      )}
    </>
  );
}

/** What was written of the person before it was corrected. */
function Former({ personId }: { personId: string }) {
  const { t, i18n } = useTranslation('casework');
  const times = useTimes();
  const staff = useStaffNames();
  const former = usePages(['people', personId, 'history'], () =>
    take(api.GET('/people/{personId}/history', { params: { path: { personId } } })),
  );
  const items = former.items?.map((each) => ({ ...each, id: String(each.version) }));
  return (
    <Records title={t('person.before')} none={t('person.never')} list={{ ...former, items }}>
      {(each) => (
        <Entry
          name={nameOf(each, i18n.language)}
          facts={[
            each.birthDate !== undefined && times.date(each.birthDate),
            each.needs,
            t('contact.untilThen', { when: times.moment(each.replacedAt) }),
            staff(each.replacedBy),
            each.reason,
          ]}
        />
      )}
    </Records>
  );
}
