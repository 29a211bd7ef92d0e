import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { Visit } from '~/api/schema';
import { Empty } from '~/ui/Empty';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';

import type { Rights } from '../rights';
import { useUnsent } from '../unsent/box';
import { useWritings } from './desk';
import { Editor } from './Editor';
import { NoteRow, UnsentRow } from './NoteRow';
import { Prompts } from './Prompts';
import { useNotes } from './queries';
import { Signing } from './Signing';

/** The running record of a visit: what was seen and heard, each with its time. */
export function NotesPanel({ visit, rights }: { visit: Visit; rights: Rights }) {
  const { t } = useTranslation('visit');
  if (visit.type === 'SUPPORTED') {
    return (
      <Panel title={t('notes.title')}>
        <Text>{t('notes.supported')}</Text>
      </Panel>
    );
  }
  if (['PLANNED', 'CONFIRMED'].includes(visit.status)) {
    return (
      <Panel title={t('notes.title')}>
        <Text c="dimmed">{t('notes.later')}</Text>
      </Panel>
    );
  }
  return visit.status === 'CANCELLED' ? null : <Record visit={visit} rights={rights} />;
}

function Record({ visit, rights }: { visit: Visit; rights: Rights }) {
  const { t } = useTranslation('visit');
  const { notes, error } = useNotes(visit.id, rights.mayConduct);
  const { errands } = useUnsent(visit.id);
  const writings = useWritings(visit.id);
  const refused = new Set(errands.filter(({ state }) => state === 'refused').map(({ key }) => key));
  // What its author is done with is shown in the record, but for what somebody has to decide about.
  const open = writings.filter((one) => one.closed !== true || one.theirs !== undefined);
  const leaving = writings.filter((one) => one.closed === true && one.theirs === undefined && !refused.has(one.id));
  const jotted = errands.filter(({ effect, state }) => effect?.kind === 'NOTE' && state !== 'refused');
  const fresh = open.find(({ isNew }) => isNew === true);
  const running = visit.status === 'IN_PROGRESS';
  const inOrder = running ? notes?.toReversed() : notes;
  return (
    <Panel title={t('notes.title')} actions={<Signing visitId={visit.id} />}>
      <Stack gap="lg">
        {running && <Prompts visit={visit} />}
        {open
          .filter((one) => one !== fresh)
          .map((one) => (
            <Editor key={one.id} visit={visit} writing={one} />
          ))}
        <Editor key="new" visit={visit} writing={fresh} isNew />
        <ProblemNote problem={error} />
        {notes?.length === 0 && errands.length === 0 && <Empty title={t('notes.none')} text={t('notes.noneText')} />}
        <Stack gap={0} component="ol" className="rows" aria-label={t('notes.record')}>
          {jotted.map(({ key, effect }) => (
            <UnsentRow key={key} at={effect?.at ?? ''} text={effect?.kind === 'NOTE' ? effect.text : ''} />
          ))}
          {leaving.map((one) => (
            <UnsentRow key={one.id} at={one.at} text={one.text} />
          ))}
          {inOrder
            ?.filter((note) => !writings.some(({ noteId }) => noteId === note.id))
            .map((note) => <NoteRow key={note.id} note={note} />)}
        </Stack>
      </Stack>
    </Panel>
  );
}
