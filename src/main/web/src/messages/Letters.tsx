import { Anchor, Skeleton, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { LANGUAGES } from '~/app/languages';
import { useNotices } from '~/cases/lists';
import { Panel } from '~/ui/Panel';
import { ProblemNote } from '~/ui/ProblemNote';
import { useTimes } from '~/ui/times';

/** Letters of a case, each as it was made, to print. */
export function Letters({ caseId }: { caseId: string }) {
  const { t } = useTranslation(['messages', 'words']);
  const times = useTimes();
  const letters = useNotices(caseId);
  return (
    <Panel title={t('letters.title')}>
      <ProblemNote problem={letters.error} />
      {letters.isPending && <Skeleton height={60} />}
      {letters.items?.length === 0 && <Text c="dimmed">{t('letters.none')}</Text>}
      <Stack gap={0} component="ul" className="rows">
        {letters.items?.map((letter) => (
          <li className="row" key={letter.id}>
            <Anchor href={letter.pdf} target="_blank" rel="noreferrer" fw={600}>
              {t('letters.open', { kind: t(`words:noticeKind.${letter.kind}`), addressee: letter.addressee })}
            </Anchor>
            <Text size="sm" c="dimmed">
              {[LANGUAGES[letter.language], times.moment(letter.madeAt)].join(' · ')}
            </Text>
          </li>
        ))}
      </Stack>
    </Panel>
  );
}
