import { Skeleton, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { api, take } from '~/api/client';
import type { AgreementRequest, Case, TextPurpose } from '~/api/schema';
import { ProblemNote } from '~/ui/ProblemNote';

import { isSide, usePeopleOptions } from '../names';
import { RecordForm } from '../record/RecordForm';
import { languageName, useTexts } from './texts';

interface Props {
  file: Case;
  purpose: TextPurpose;
  personId?: string;
}

/** That one side signed a text of the center: its rules, or a consent. */
export function SignedForm({ file, purpose, personId = '' }: Props) {
  const { t, i18n } = useTranslation('casework');
  const people = usePeopleOptions(file, isSide);
  const { data: texts, error } = useTexts(purpose);
  if (texts === undefined) {
    return error === null ? <Skeleton height={200} /> : <ProblemNote problem={error} />;
  }
  const text = (language: unknown) => texts.find((any) => any.language === language);
  const initial = text(i18n.language) ?? texts[0];
  return (
    <RecordForm<AgreementRequest>
      initial={{
        personId,
        language: initial?.language ?? '',
        textVersion: initial?.version ?? '',
        method: 'PAPER',
        signedAt: '',
      }}
      fields={(value) => [
        { kind: 'choice', name: 'personId', label: t('whom'), options: people, required: true },
        { kind: 'moment', name: 'signedAt', label: t('signed.at'), required: true },
        {
          kind: 'radio',
          name: 'method',
          label: t('signed.how'),
          options: (['PAPER', 'IN_PERSON'] as const).map((how) => ({ value: how, label: t(`method.${how}`) })),
        },
        {
          kind: 'choice',
          name: 'language',
          label: t('signed.language'),
          options: texts.map((any) => ({ value: any.language, label: languageName(any.language) })),
          required: true,
        },
        {
          kind: 'shown',
          name: 'text',
          view: (
            <details>
              <summary>{t('signed.read')}</summary>
              <Text size="sm" className="text-to-sign" role="region" aria-label={t('signed.read')} tabIndex={0} lang={String(value('language'))}>
                {text(value('language'))?.body}
              </Text>
            </details>
          ),
        },
      ]}
      save={(entered) => {
        const params = { path: { id: file.id } };
        const { signedAt, ...rest } = { ...entered, textVersion: text(entered.language)?.version ?? entered.textVersion };
        return purpose === 'SERVICE_AGREEMENT'
          ? take(api.POST('/cases/{id}/agreements', { params, body: { ...rest, signedAt } }))
          : take(api.POST('/cases/{id}/consents', { params, body: { ...rest, purpose, givenAt: signedAt } }));
      }}
      said={t(purpose === 'SERVICE_AGREEMENT' ? 'signed.agreed' : 'signed.consented')}
    />
  );
}
