import { Alert, Button, Checkbox, Fieldset, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { ReferralRequestAdultRole } from '~/api/schema';
import { focusNext, rowAfter } from '~/ui/focus';

import { ChoiceBox, DateBox, LanguagesBox, PartProblem, TextBox } from './Boxes';
import { Known } from './Known';
import type { Intake } from './useSteps';
import { isBlank, newAdult } from './values';

const ROLES = [
  'RESIDENTIAL_PARENT',
  'VISITING_PARENT',
  'CARER',
  'AUTHORIZED_PERSON',
] as const satisfies readonly ReferralRequestAdultRole[];

/** The grown-ups, each with where to reach them, and whether that must stay hidden from the other side. */
export function AdultsStep({ intake }: { intake: Intake }) {
  const { t } = useTranslation('referralForm');
  const { form } = intake;
  return (
    <Stack gap="lg">
      <Text c="dimmed">{t(form.values.source === 'SELF' ? 'adults.leadSelf' : 'adults.lead')}</Text>
      <PartProblem intake={intake} path="adults" />
      {form.values.adults.map((adult, index) => (
        // The rows have no names of their own; one that is taken out takes its content along.
        <AdultCard key={index} intake={intake} index={index} isBlank={isBlank(adult)} />
      ))}
      <Group>
        <Button
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => {
            form.insertListItem('adults', newAdult('AUTHORIZED_PERSON'));
            focusNext(`adults.${form.values.adults.length}.role`);
          }}
        >
          {t('adults.add')}
        </Button>
      </Group>
    </Stack>
  );
}

function AdultCard({ intake, index, isBlank: blank }: { intake: Intake; index: number; isBlank: boolean }) {
  const { t } = useTranslation(['referralForm', 'words']);
  const { form, forCourt } = intake;
  const adult = form.values.adults[index];
  const at = `adults.${index}`;
  if (adult === undefined) {
    return null;
  }
  return (
    <Fieldset legend={t(`words:party.${adult.role}`)} radius="md">
      <Stack>
        <ChoiceBox
          intake={intake}
          path={`${at}.role`}
          label={t('fields.role')}
          required
          data={ROLES.map((value) => ({ value, label: t(`words:party.${value}`) }))}
        />
        {!forCourt && <Known intake={intake} list="adults" index={index} />}
        {adult.personId === '' && (
          <div className="pair">
            <TextBox intake={intake} path={`${at}.givenName`} label={t('fields.givenName')} required autoComplete="off" />
            <TextBox intake={intake} path={`${at}.familyName`} label={t('fields.familyName')} required autoComplete="off" />
            <DateBox intake={intake} path={`${at}.birthDate`} label={t('fields.birthDate')} />
            <LanguagesBox intake={intake} path={`${at}.languages`} label={t('fields.languages')} />
          </div>
        )}
        <div className="pair">
          <TextBox intake={intake} path={`${at}.phone`} label={t('fields.phone')} type="tel" autoComplete="off" />
          <TextBox intake={intake} path={`${at}.email`} label={t('fields.email')} type="email" autoComplete="off" />
        </div>
        <TextBox intake={intake} path={`${at}.address`} label={t('fields.address')} autoComplete="off" />
        <Checkbox
          label={t('fields.addressConfidential')}
          description={t('adults.confidential')}
          {...form.getInputProps(`${at}.addressConfidential`, { type: 'checkbox' })}
        />
        {adult.addressConfidential && (
          <Alert color="red" role="status">
            {t('adults.confidentialOn')}
          </Alert>
        )}
        {(form.values.adults.length > 2 || blank) && form.values.adults.length > 1 && (
          <Group justify="flex-end">
            <Button
              variant="subtle"
              color="gray"
              onClick={() => {
                form.removeListItem('adults', index);
                focusNext(`adults.${rowAfter(index, form.values.adults.length)}.role`);
              }}
            >
              {t('remove', { who: t(`words:party.${adult.role}`) })}
            </Button>
          </Group>
        )}
      </Stack>
    </Fieldset>
  );
}
