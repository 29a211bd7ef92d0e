import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Hint } from '~/api/schema';
import { announce } from '~/ui/Announcer';
import { focusNext, rowAfter } from '~/ui/focus';
import { Panel } from '~/ui/Panel';

import { Hints } from './Hints';
import type { ReportValues } from './values';

interface Props {
  form: UseFormReturnType<ReportValues>;
  hints: readonly Hint[] | undefined;
}

/** What its author says besides the record: an introduction, answers to the court, a summary. Facts only. */
export function TextFields({ form, hints }: Props) {
  const { t } = useTranslation('reports');
  return (
    <Panel title={t('text.title')}>
      <Stack gap="lg">
        <div>
          <Textarea
            label={t('text.introduction')}
            description={t('text.introductionHint')}
            autosize
            minRows={4}
            maxLength={20_000}
            {...form.getInputProps('introduction')}
          />
          <Hints hints={hints} section="introduction" />
        </div>
        <Answers form={form} hints={hints} />
        <div>
          <Textarea
            label={t('text.summary')}
            description={t('text.summaryHint')}
            autosize
            minRows={6}
            maxLength={50_000}
            {...form.getInputProps('summary')}
          />
          <Hints hints={hints} section="summary" />
        </div>
      </Stack>
    </Panel>
  );
}

function Answers({ form, hints }: Props) {
  const { t } = useTranslation('reports');
  const isHere = useIsHere();
  const remove = (index: number) => {
    const gone = form.getValues().answers[index];
    const next = rowAfter(index, form.getValues().answers.length);
    form.removeListItem('answers', index);
    focusNext(`answers.${next}.answer`, 'newQuestion');
    announce(t('text.removed'), () => {
      if (isHere() && gone !== undefined) {
        form.insertListItem('answers', gone, index);
      }
    });
  };
  return (
    <>
      {form.values.answers.map(({ question }, index) => (
        <div key={`${index} ${question}`}>
          <Textarea
            label={question}
            description={t('text.asked', { number: index + 1 })}
            autosize
            minRows={3}
            maxLength={20_000}
            {...form.getInputProps(`answers.${index}.answer`)}
          />
          <Hints hints={hints} section={`answers[${index}]`} />
          <Button
            variant="subtle"
            size="compact-sm"
            mt={4}
            leftSection={<IconX size={16} aria-hidden />}
            aria-label={`${t('text.remove')}: ${question}`}
            onClick={() => remove(index)}
          >
            {t('text.remove')}
          </Button>
        </div>
      ))}
      <NewQuestion form={form} />
    </>
  );
}

/** The way back from a press is offered longer than the form may be on the screen. */
function useIsHere() {
  const here = useRef(false);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  return () => here.current;
}

function NewQuestion({ form }: { form: Props['form'] }) {
  const { t } = useTranslation('reports');
  const [question, setQuestion] = useState('');
  const add = () => {
    if (question.trim() !== '') {
      form.setFieldValue('answers', [...form.getValues().answers, { question: question.trim(), answer: '' }]);
      setQuestion('');
    }
  };
  return (
    <Group align="flex-end" gap="sm">
      <TextInput
        className="grow"
        name="newQuestion"
        label={t('text.newQuestion')}
        maxLength={2_000}
        value={question}
        onChange={({ currentTarget }) => setQuestion(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            add();
          }
        }}
      />
      <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={add}>
        {t('text.add')}
      </Button>
    </Group>
  );
}
