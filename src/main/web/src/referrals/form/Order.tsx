import { Button, Checkbox, Collapse, Fieldset, Group, Stack, TagsInput, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { VisitType } from '~/api/schema';
import { useRole } from '~/app/session';
import { useCourts } from '~/center/queries';
import { TimeField } from '~/ui/DateField';
import { WEEKDAYS, weekdayName } from '~/ui/weekdays';

import { NewCourt } from '../NewCourt';
import { ChoiceBox, DateBox, NumberBox, PartProblem, TextBox } from './Boxes';
import type { Intake } from './useSteps';

export const VISIT_TYPES = ['SUPERVISED', 'SUPPORTED', 'EXCHANGE', 'VIRTUAL'] as const satisfies readonly VisitType[];

/** The court's order: which, from when until when, and what it lays down. */
export function Order({ intake, optional }: { intake: Intake; optional: boolean }) {
  const { t } = useTranslation('referralForm');
  const { form, forCourt } = intake;
  const { data: courts } = useCourts();
  const mayAdd = useRole('COORDINATOR', 'ADMIN');
  return (
    <Fieldset legend={t(optional ? 'order.optional' : 'order.title')} radius="md">
      <Stack>
        {forCourt ? (
          <Text>{courts?.items.map(({ name }) => name).join(', ')}</Text>
        ) : (
          <Group align="flex-end" gap="sm">
            <div className="grow">
              <ChoiceBox
                intake={intake}
                path="court.courtId"
                label={t('fields.courtId')}
                required={!optional}
                data={courts?.items.map(({ id, name }) => ({ value: id, label: name })) ?? []}
              />
            </div>
            {mayAdd && <NewCourt onAdded={(id) => form.setFieldValue('court.courtId', id)} />}
          </Group>
        )}
        <div className="pair">
          <TextBox intake={intake} path="court.caseNumber" label={t('fields.caseNumber')} required={!optional} />
          <TextBox intake={intake} path="court.orderNumber" label={t('fields.orderNumber')} required={!optional} />
          <DateBox intake={intake} path="court.orderDate" label={t('fields.orderDate')} required={!optional} />
          <DateBox
            intake={intake}
            path="court.validUntil"
            label={t('fields.validUntil')}
            description={t('order.validUntil')}
          />
        </div>
        <Terms intake={intake} />
      </Stack>
    </Fieldset>
  );
}

/** What the order lays down of the visits; open where something stands there already. */
function Terms({ intake }: { intake: Intake }) {
  const { t, i18n } = useTranslation(['referralForm', 'words']);
  const { form } = intake;
  const { terms } = form.values.court;
  const told = Object.values(terms).some((part) => (Array.isArray(part) ? part.length > 0 : part !== '' && part !== false));
  const [asked, more] = useDisclosure(told);
  const shown = asked || Object.keys(form.errors).some((field) => field.startsWith('court.terms'));
  return (
    <div>
      <Button
        variant="subtle"
        size="compact-md"
        aria-expanded={shown}
        rightSection={shown ? <IconChevronUp size={16} aria-hidden /> : <IconChevronDown size={16} aria-hidden />}
        onClick={more.toggle}
      >
        {t('order.terms')}
      </Button>
      <Collapse expanded={shown}>
        <Stack mt="sm">
          <PartProblem intake={intake} path="court.terms" />
          <Checkbox
            label={t('fields.supervised')}
            {...form.getInputProps('court.terms.supervised', { type: 'checkbox' })}
          />
          <div className="pair">
            <ChoiceBox
              intake={intake}
              path="court.terms.visitType"
              label={t('fields.orderedVisitType')}
              data={VISIT_TYPES.map((value) => ({ value, label: t(`words:visitType.${value}`) }))}
            />
            <NumberBox intake={intake} path="court.terms.visitsPerWeek" label={t('fields.visitsPerWeek')} />
            <NumberBox intake={intake} path="court.terms.visitsPerMonth" label={t('fields.visitsPerMonth')} />
            <NumberBox intake={intake} path="court.terms.minutesPerVisit" label={t('fields.minutesPerVisit')} />
            <TimeField label={t('fields.earliest')} {...form.getInputProps('court.terms.earliest')} />
            <TimeField label={t('fields.latest')} {...form.getInputProps('court.terms.latest')} />
          </div>
          <Checkbox.Group label={t('fields.weekdays')} {...form.getInputProps('court.terms.weekdays')}>
            <Group mt={6} gap="sm">
              {WEEKDAYS.map((day) => (
                <Checkbox key={day} value={day} label={weekdayName(day, i18n.language)} />
              ))}
            </Group>
          </Checkbox.Group>
          <TagsInput
            label={t('fields.authorizedPersons')}
            description={t('order.names')}
            {...form.getInputProps('court.terms.authorizedPersons')}
          />
          <TagsInput
            label={t('fields.excludedPersons')}
            description={t('order.names')}
            {...form.getInputProps('court.terms.excludedPersons')}
          />
          <Textarea label={t('fields.orderNotes')} autosize minRows={2} {...form.getInputProps('court.terms.notes')} />
        </Stack>
      </Collapse>
    </div>
  );
}
