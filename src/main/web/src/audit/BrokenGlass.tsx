import '~/ui/forms.css';

import { Badge, Button, Checkbox, Group, Skeleton, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

import { useChange } from '~/api/changes';
import { api, take } from '~/api/client';
import { serviceNow } from '~/api/clock';
import { usePages } from '~/api/pages';
import type { Glass } from '~/api/schema';
import { useMe, useRole } from '~/app/session';
import { useStaff } from '~/center/queries';
import { Ask } from '~/ui/Ask';
import { Empty } from '~/ui/Empty';
import { More } from '~/ui/More';
import { Page } from '~/ui/Page';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

/** Who opened a case in an emergency without its being theirs, and why: each opening is looked at by a coordinator. */
export function Component() {
  const { t } = useTranslation('audit');
  const [asked, ask] = useSearchParams();
  const all = asked.get('seen') === 'all';
  const openings = usePages(['broken-glass', all], (after) =>
    take(api.GET('/broken-glass', { params: { query: { after, seen: all ? undefined : false, limit: 50 } } })),
  );
  return (
    <Page title={t('glass.title')} lead={t('glass.lead')}>
      <Checkbox
        mb="md"
        label={t('glass.all')}
        checked={all}
        onChange={({ currentTarget }) => ask(currentTarget.checked ? { seen: 'all' } : {}, { replace: true })}
      />
      <ProblemNote problem={openings.error} />
      {openings.items === undefined && openings.error === null && <Skeleton height={160} />}
      {openings.items?.length === 0 && <Empty title={t('glass.none')} text={t('glass.noneText')} />}
      {openings.items !== undefined && openings.items.length > 0 && (
        <Stack gap={0} component="ul" className="rows panel settings-form">
          {openings.items.map((opening) => (
            <Opening key={opening.id} opening={opening} />
          ))}
        </Stack>
      )}
      <More pages={openings} />
    </Page>
  );
}

function Opening({ opening }: { opening: Glass }) {
  const { t } = useTranslation('audit');
  const times = useTimes();
  const me = useMe();
  const staff = useStaff();
  const looks = useRole('COORDINATOR');
  const name = (id: string) => staff.get(id)?.displayName ?? '';
  const running = Date.parse(opening.until) > Date.parse(serviceNow());
  const path = { id: opening.id };
  const seen = useChange({
    run: () => take(api.POST('/broken-glass/{id}/seen', { params: { path }, body: {} })),
    refreshes: [['broken-glass']],
    said: t('glass.wasSeen'),
  });
  const end = useChange({
    run: () => take(api.POST('/broken-glass/{id}/end', { params: { path }, body: {} })),
    refreshes: [['broken-glass'], ['cases']],
    said: t('glass.wasEnded'),
  });
  return (
    <li className="row">
      <Stack gap={6}>
        <Group gap="sm">
          <Text fw={600}>
            {t('glass.opened', { name: name(opening.brokenBy), number: opening.caseNumber })}
          </Text>
          {running && (
            <Badge variant="light" color="red">
              {t('glass.open')}
            </Badge>
          )}
        </Group>
        <Text size="sm" c="dimmed">
          {t('glass.when', { from: times.moment(opening.brokenAt), until: times.moment(opening.until) })}
        </Text>
        <Text>{opening.reason}</Text>
        {opening.seenAt !== undefined && opening.seenBy !== undefined && (
          <Text size="sm" c="dimmed">
            {t('glass.seenBy', { name: name(opening.seenBy), at: times.moment(opening.seenAt) })}
          </Text>
        )}
        <ProblemNote problem={seen.error} />
        <Group>
          {looks && opening.seenAt === undefined && (
            <Button loading={seen.isPending} onClick={() => seen.mutate()}>
              {t('glass.see')}
            </Button>
          )}
          {running && (looks || opening.brokenBy === me.user.id) && (
            <Ask title={t('glass.end')} text={t('glass.endText')} change={end} />
          )}
        </Group>
      </Stack>
    </li>
  );
}
