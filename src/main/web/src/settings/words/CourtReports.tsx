import { NumberInput, Switch, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { CourtReportSettings } from '~/api/schema';
import { LANGUAGES } from '~/app/languages';
import { useRole } from '~/app/session';
import type { Taken } from '~/ui/edit/edited';
import { EditForm } from '~/ui/edit/EditForm';
import { Facts, type Fact } from '~/ui/edit/Facts';
import { Loaded } from '~/ui/edit/Loaded';
import { useEditing } from '~/ui/edit/useEditing';

import { SettingsPage } from '../SettingsPage';
import { COURT_REPORTS, type CourtReportValues } from './courtReports';

/** How reports to courts are made, and the note that each must carry. */
export function Component() {
  const edits = useRole('ADMIN');
  const tell = useTelling();
  return (
    <SettingsPage name="courtReports">
      <Loaded edited={COURT_REPORTS}>
        {(latest) => (
          <div className="panel settings-form">
            {edits ? <Form latest={latest} /> : <Facts facts={tell(inUse(latest.data))} />}
          </div>
        )}
      </Loaded>
    </SettingsPage>
  );
}

function inUse(settings: CourtReportSettings): CourtReportValues {
  return { ...COURT_REPORTS.values(settings), cautions: settings.inUse };
}

function Form({ latest }: { latest: Taken<CourtReportSettings> }) {
  const { t } = useTranslation('settings');
  const editing = useEditing(COURT_REPORTS, latest);
  const { form } = editing;
  return (
    <EditForm editing={editing} tells={useTelling()}>
      <Switch
        size="md"
        label={t('courtReports.fourEyes')}
        description={t('courtReports.fourEyesMeans')}
        {...form.getInputProps('fourEyes', { type: 'checkbox' })}
      />
      <NumberInput
        label={t('courtReports.warningDays')}
        description={t('courtReports.warningDaysMeans')}
        hideControls
        allowDecimal={false}
        allowNegative={false}
        inputMode="numeric"
        classNames={{ input: 'short-field' }}
        {...form.getInputProps('warningDays')}
      />
      <Text>{t('courtReports.cautionMeans')}</Text>
      {form.values.cautions.map(({ language }, place) => (
        <Textarea
          key={language}
          label={t('courtReports.caution', { language: LANGUAGES[language] })}
          lang={language}
          autosize
          minRows={3}
          placeholder={latest.data.inUse.find((each) => each.language === language)?.text}
          {...form.getInputProps(`cautions.${place}.text`)}
        />
      ))}
    </EditForm>
  );
}

function useTelling(): (values: CourtReportValues) => Fact[] {
  const { t } = useTranslation('settings');
  return ({ fourEyes, warningDays, cautions }) => [
    { name: t('courtReports.fourEyes'), value: t(fourEyes ? 'yes' : 'no') },
    { name: t('courtReports.warningDays'), value: String(warningDays) },
    ...cautions.map(({ language, text }) => ({
      name: t('courtReports.caution', { language: LANGUAGES[language] }),
      value: text === '' ? t('courtReports.programs') : text,
    })),
  ];
}
