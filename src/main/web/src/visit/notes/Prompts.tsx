import { Button, Group, Stack, Text } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

import type { Visit, VisitPerson } from '~/api/schema';
import { nameOf } from '~/ui/people';

import { presentAt } from '../sides';
import { jot } from '../unsent/errands';
import { useTelling } from '../unsent/useTelling';

/** Facts that come up again and again, by whom they are about. Facts alone: no opinion of anybody. */
const PROMPTS = {
  child: ['childGreeted', 'childPlayed', 'comfortSought', 'childCried', 'childAskedToLeave', 'childSaidGoodbye'],
  visiting: ['adultGreeted', 'adultBroughtGift', 'adultPlayed', 'adultComforted', 'adultHelped', 'adultTelephone'],
  center: ['ruleReminded', 'questionStopped', 'breakTaken', 'interpreterSpoke'],
} as const;

type About = keyof typeof PROMPTS;

interface Asked {
  about: About;
  /** Whom the sentence is about, where it is about one of the family. */
  who?: VisitPerson;
}

/** A touch writes the sentence down with the time of the touch; it can be added to until it is signed. */
export function Prompts({ visit }: { visit: Visit }) {
  const { t } = useTranslation('visit');
  const { children, visiting } = presentAt(visit);
  const groups: Asked[] = [
    ...each('child', children),
    ...each('visiting', visiting),
    { about: 'center' },
  ];
  return (
    <Stack gap="md" role="group" aria-label={t('prompts.title')}>
      <Group gap={6}>
        <Text fw={600}>{t('prompts.title')}</Text>
        <Text size="sm" c="dimmed">
          {t('prompts.text')}
        </Text>
      </Group>
      {groups.map(({ about, who }) => (
        <PromptGroup key={about + (who?.personId ?? '')} about={about} who={who} visit={visit} />
      ))}
    </Stack>
  );
}

/** Where several are there, each has prompts of their own: no sentence is without its subject. */
function each(about: About, people: readonly VisitPerson[]): Asked[] {
  return people.length === 0 ? [{ about }] : people.map((who) => ({ about, who }));
}

function PromptGroup({ about, who, visit }: Asked & { visit: Visit }) {
  const { t, i18n } = useTranslation('visit');
  const id = useId();
  const tell = useTelling();
  const name = who === undefined ? undefined : nameOf(who, i18n.language);
  const write = (prompt: (typeof PROMPTS)[About][number]) => {
    const sentence = t(`prompts.sentence.${prompt}`);
    const written = jot(visit.id, name === undefined ? sentence : `${name}: ${sentence}`);
    tell(written, t('prompts.written', { what: t(`prompts.label.${prompt}`) }));
  };
  return (
    <div role="group" aria-labelledby={id}>
      <Text size="sm" c="dimmed" mb={4} id={id}>
        {[t(`prompts.about.${about}`), name].filter(Boolean).join(' · ')}
      </Text>
      <Group gap="xs">
        {PROMPTS[about].map((prompt) => (
          <Button key={prompt} variant="light" size="md" className="prompt" onClick={() => write(prompt)}>
            {t(`prompts.label.${prompt}`)}
          </Button>
        ))}
      </Group>
    </div>
  );
}
