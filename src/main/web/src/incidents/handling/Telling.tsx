import { Select, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';

import type { Incident, NotificationHow } from '~/api/schema';
import { useOnceKey } from '~/api/useOnceKey';
import { useFieldProblems } from '~/ui/fields';
import { Panel } from '~/ui/Panel';
import { nameOf } from '~/ui/people';
import { useTimes } from '~/ui/times';
import { VerbDialog } from '~/visit/verbs/VerbDialog';

import { usePersonName, useStaffName } from '../Facts';
import { handle, useFamily, useHandling } from '../queries';

const HOW = ['IN_PERSON', 'PHONE', 'EMAIL', 'LETTER'] as const satisfies readonly NotificationHow[];
const AUTHORITY = 'authority';

/** Who was told of it: the parents, and whom the law names. */
export function Telling({ incident }: { incident: Incident }) {
  const { t } = useTranslation('incidents');
  const times = useTimes();
  const staff = useStaffName();
  const person = usePersonName(incident);
  return (
    <Panel title={t('told.title')} actions={incident.status !== 'CLOSED' && <Tell incident={incident} />}>
      {incident.notifications.length === 0 && <Text c="dimmed">{t('told.none')}</Text>}
      <Stack gap={0} component="ul" className="rows">
        {incident.notifications.map((one) => (
          <li className="row" key={one.id}>
            <Text component="span" display="block" fw={550}>
              {one.personId === undefined ? one.authority : person(one.personId)}
            </Text>
            <Text component="span" size="sm" c="dimmed">
              {[t(`told.how.${one.how}`), times.moment(one.at), staff(one.by)].join(' · ')}
            </Text>
          </li>
        ))}
      </Stack>
    </Panel>
  );
}

function Tell({ incident }: { incident: Incident }) {
  const { t, i18n } = useTranslation(['incidents', 'words']);
  const family = useFamily(incident.caseId, incident.visitId).filter(({ role }) => role !== 'CHILD');
  const { key, renew } = useOnceKey();
  const form = useForm<{ personId: string | null; authority: string; how: NotificationHow | null }>({
    initialValues: { personId: null, authority: '', how: null },
    validate: {
      personId: (value) => (value === null ? t('required') : null),
      authority: (value, { personId }) => (personId === AUTHORITY && value.trim() === '' ? t('required') : null),
      how: (value) => (value === null ? t('required') : null),
    },
  });
  const telling = useHandling(t('told.done'), (body: Parameters<typeof handle.notify>[2]) =>
    handle.notify(incident.id, key, body).then(() => {
      renew();
      form.reset();
    }),
  );
  const fields = useFieldProblems(form, telling.error);
  const enter = () => {
    const { personId, authority, how } = form.getValues();
    if (form.validate().hasErrors || personId === null || how === null) {
      return undefined;
    }
    return personId === AUTHORITY ? { authority: authority.trim(), how } : { personId, how };
  };
  return (
    <VerbDialog title={t('told.do')} change={telling} fields={fields} enter={enter}>
      <Text>{t('told.text')}</Text>
      <Select
        label={t('told.whom')}
        data={[
          ...family.map((person) => ({
            value: person.personId,
            label: `${nameOf(person, i18n.language)} · ${t(`words:party.${person.role}`)}`,
          })),
          { value: AUTHORITY, label: t('told.authority') },
        ]}
        {...form.getInputProps('personId')}
      />
      {form.values.personId === AUTHORITY && (
        <TextInput label={t('told.which')} maxLength={200} {...form.getInputProps('authority')} />
      )}
      <Select
        label={t('told.way')}
        data={HOW.map((value) => ({ value, label: t(`told.how.${value}`) }))}
        {...form.getInputProps('how')}
      />
    </VerbDialog>
  );
}
