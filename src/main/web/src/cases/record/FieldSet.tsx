import './record.css';

import { Button, Collapse } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

import type { Field } from './fields';
import { FieldView, type AnyForm } from './FieldView';

/** The fields of a form; what is seldom needed waits behind a button, unless something is wrong there. */
export function FieldSet({ fields, form }: { fields: readonly Field[]; form: AnyForm }) {
  const { t } = useTranslation('casework');
  const id = useId();
  const [wanted, { toggle }] = useDisclosure(false);
  const more = fields.filter((field) => field.more === true);
  const wrong = more.some(({ name }) => Object.keys(form.errors).some((error) => error.startsWith(name)));
  const opened = wanted || wrong;
  return (
    <>
      <Laid fields={fields.filter((field) => field.more !== true)} form={form} />
      {more.length > 0 && (
        <div>
          <Button
            variant="subtle"
            size="compact-sm"
            aria-expanded={opened}
            aria-controls={id}
            rightSection={opened ? <IconChevronUp size={16} aria-hidden /> : <IconChevronDown size={16} aria-hidden />}
            onClick={toggle}
          >
            {t('form.more')}
          </Button>
          <Collapse expanded={opened} id={id}>
            <Laid fields={more} form={form} />
          </Collapse>
        </div>
      )}
    </>
  );
}

function Laid({ fields, form }: { fields: readonly Field[]; form: AnyForm }) {
  return (
    <div className="record-fields">
      {fields.map((field) => (
        <div key={field.name} className={field.half === true ? undefined : 'record-wide'}>
          <FieldView field={field} form={form} />
        </div>
      ))}
    </div>
  );
}
