import { Badge, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';

import type { Note } from '~/api/schema';
import { useOnceKey } from '~/api/useOnceKey';
import { useMe, useRole } from '~/app/session';
import { useStaff } from '~/center/queries';
import { useFieldProblems } from '~/ui/fields';
import { useTimes } from '~/ui/times';

import { useNow } from '../useNow';
import { VerbDialog } from '../verbs/VerbDialog';
import { open } from './desk';
import { useAmending } from './queries';

/** A note as it stands in the record, with what was added to it later beside it. */
export function NoteRow({ note }: { note: Note }) {
  const { t } = useTranslation('visit');
  const times = useTimes();
  const me = useMe();
  const author = useAuthor();
  const mine = note.author === me.user.id;
  const locked = Date.parse(note.locksAt) <= Date.parse(useNow());
  const draft = note.signedAt === undefined;
  return (
    <li className="row note">
      <Text component="span" className="turn-time">
        {times.time(note.observedAt)}
      </Text>
      <div className="row-what">
        <Text className="words">{note.text}</Text>
        <Text size="sm" c="dimmed">
          {[
            mine ? undefined : author(note.author),
            note.signedAt === undefined ? undefined : t('notes.signedAt', { time: times.moment(note.signedAt) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        {note.amendments.map((amendment) => (
          <div key={amendment.id} className="amendment">
            <Text size="sm" c="dimmed">
              {t('notes.added', { time: times.moment(amendment.writtenAt), name: author(amendment.author) })}
            </Text>
            <Text className="words">{amendment.text}</Text>
          </div>
        ))}
        <Group gap="sm" mt={6}>
          {draft && (
            <Badge variant="light" color="amber" size="lg" className="status status-amber">
              {t('notes.unsigned')}
            </Badge>
          )}
          {mine && draft && !locked && (
            <Button
              variant="default"
              size="compact-md"
              aria-label={`${t('notes.edit')}: ${times.time(note.observedAt)}`}
              onClick={() => open(note)}
            >
              {t('notes.edit')}
            </Button>
          )}
          {(!draft || locked) && <Amending note={note} time={times.time(note.observedAt)} />}
        </Group>
      </div>
    </li>
  );
}

/** The name of who wrote something, where one may know the staff. */
function useAuthor() {
  const { t } = useTranslation('visit');
  const me = useMe();
  const staff = useStaff(useRole('ADMIN', 'COORDINATOR', 'CASE_WORKER'));
  return (id: string) => (id === me.user.id ? me.user.displayName : (staff.get(id)?.displayName ?? t('notes.colleague')));
}

/** One that stands is never changed: what is added later stands beside it. */
function Amending({ note, time }: { note: Note; time: string }) {
  const { t } = useTranslation('visit');
  const { key, renew } = useOnceKey();
  const form = useForm({ initialValues: { text: '' } });
  const amending = useAmending(note, t('notes.amended'));
  const fields = useFieldProblems(form, amending.error);
  const enter = () => {
    const text = form.getValues().text.trim();
    if (text === '') {
      form.setFieldError('text', t('required'));
      return undefined;
    }
    return { text, key };
  };
  const change = {
    ...amending,
    mutate: (entered: { text: string; key: string }, then: { onSuccess: () => void }) =>
      amending.mutate(entered, {
        onSuccess: () => {
          renew();
          form.reset();
          then.onSuccess();
        },
      }),
  };
  return (
    <VerbDialog title={t('notes.amend')} named={`${t('notes.amend')}: ${time}`} small change={change} fields={fields} enter={enter}>
      <Stack gap="sm">
        <Text className="words" component="blockquote">
          {note.text}
        </Text>
        <Textarea
          label={t('notes.addition')}
          description={t('notes.amendText')}
          autosize
          minRows={3}
          maxLength={20_000}
          data-autofocus
          {...form.getInputProps('text')}
        />
      </Stack>
    </VerbDialog>
  );
}

/** What the service does not have yet stands in the record as well. */
export function UnsentRow({ at, text }: { at: string; text: string }) {
  const { t } = useTranslation('visit');
  const times = useTimes();
  return (
    <li className="row note">
      <Text component="span" className="turn-time">
        {times.time(at)}
      </Text>
      <div className="row-what">
        <Text className="words">{text}</Text>
        <Text size="sm" c="dimmed">
          {t('notes.unsent')}
        </Text>
      </div>
    </li>
  );
}
