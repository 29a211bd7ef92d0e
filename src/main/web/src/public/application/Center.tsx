import { useTranslation } from 'react-i18next';

import type { PublicCenter } from '~/api/schema';
import { isLanguage, LANGUAGES } from '~/app/languages';

import { OneOf } from './Choices';
import type { Form } from './form';

export function Center({ form, centers }: { form: Form; centers: readonly PublicCenter[] }) {
  const { t, i18n } = useTranslation('application');
  const list = new Intl.ListFormat(i18n.language);
  return (
    <OneOf
      label={t('center.label')}
      choices={centers.map(({ id, name, place, languages }) => ({
        value: id,
        label: name,
        description: `${place} · ${list.format(languages.filter(isLanguage).map((tag) => LANGUAGES[tag]))}`,
      }))}
      {...form.getInputProps('centerId')}
    />
  );
}
