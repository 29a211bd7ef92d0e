import { Anchor, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { DraftEntry } from '~/api/schema';
import { useDiscarding, useDraftAt, useDrafts } from '~/drafts/queries';
import { Ask } from '~/ui/Ask';
import { More } from '~/ui/More';
import { Panel } from '~/ui/Panel';
import { nameOf } from '~/ui/people';
import { useTimes } from '~/ui/times';

import { DRAFT } from './form/draft';
import type { FormValues } from './form/values';

/** Each entry asks for its draft. */
const AT_ONCE = 5;

/** What one has begun and not sent yet, to go on with; nothing where there is none. */
export function Drafts() {
  const { t } = useTranslation('referrals');
  const { data: drafts } = useDrafts(DRAFT);
  const [shown, show] = useState(AT_ONCE);
  if (drafts === undefined || drafts.length === 0) {
    return null;
  }
  return (
    <Panel title={t('drafts.title')}>
      <Text size="sm" c="dimmed" mb="xs">
        {t('drafts.text')}
      </Text>
      <ul className="rows">
        {drafts.slice(0, shown).map((draft) => (
          <Entry key={draft.key} draft={draft} />
        ))}
      </ul>
      <More
        pages={{
          hasNextPage: drafts.length > shown,
          isFetchingNextPage: false,
          fetchNextPage: async () => show(shown + AT_ONCE),
        }}
      />
    </Panel>
  );
}

function Entry({ draft }: { draft: DraftEntry }) {
  const { t, i18n } = useTranslation('referrals');
  const times = useTimes();
  const { data: found } = useDraftAt<Partial<FormValues>>(DRAFT, draft);
  const discarding = useDiscarding(DRAFT, draft.key, t('drafts.discarded'));
  const names = [...(found?.content.children ?? []), ...(found?.content.adults ?? [])]
    .map((person) => nameOf(person, i18n.language))
    .filter((name) => name !== '')
    .slice(0, 2)
    .join(', ');
  return (
    <li className="row">
      <Group justify="space-between" gap="sm">
        <div className="row-what">
          <Anchor component={Link} to={`/referrals/new?draft=${draft.key}`} fw={600}>
            {names === '' ? t('drafts.nameless') : names}
          </Anchor>
          <Text size="sm" c="dimmed">
            {t('drafts.saved', { at: times.moment(draft.updatedAt) })}
          </Text>
        </div>
        <Ask title={t('drafts.discard')} text={<Text>{t('drafts.sure')}</Text>} change={discarding} />
      </Group>
    </li>
  );
}
