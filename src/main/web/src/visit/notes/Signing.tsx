import { Alert, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { useMe } from '~/app/session';
import { announce } from '~/ui/Announcer';
import { Ask } from '~/ui/Ask';

import { useUnsent } from '../unsent/box';
import { useWritings } from './desk';
import { MovedOn, useNotes, useSigning } from './queries';

/** Signs all of one's own notes as they are shown; from then on they stand as they are. */
export function Signing({ visitId, isNext = false }: { visitId: string; isNext?: boolean }) {
  const { t } = useTranslation('visit');
  const me = useMe();
  const { notes } = useNotes(visitId, true);
  const { errands } = useUnsent(visitId);
  const writings = useWritings(visitId);
  const signing = useSigning(visitId, t('sign.done'));
  const unsigned = notes?.filter((note) => note.author === me.user.id && note.signedAt === undefined) ?? [];
  if (unsigned.length === 0) {
    return null;
  }
  const isWriting = errands.length > 0 || writings.length > 0;
  const moved = signing.error instanceof MovedOn;
  return (
    <Ask
      title={t('sign.do', { count: unsigned.length })}
      text={
        <>
          <Text>{t(isWriting ? 'sign.first' : 'sign.text')}</Text>
          {moved && (
            <Alert role="alert" color="amber" mt="sm">
              {t('sign.moved')}
            </Alert>
          )}
        </>
      }
      harmless
      large={isNext ? 'next' : 'other'}
      change={{
        ...signing,
        error: moved ? undefined : signing.error,
        mutate: (_, then) => (isWriting ? announce(t('sign.first')) : signing.mutate(unsigned, then)),
      }}
    />
  );
}
