import { api, taken } from '~/api/client';
import type { Interpreter, InterpreterRequest, WeeklyHours } from '~/api/schema';
import { given, type Edited } from '~/ui/edit/edited';

import { asEntered, shortly } from '../house/week';

export interface InterpreterValues extends Record<string, unknown> {
  name: string;
  languages: string[];
  adult: boolean;
  phone: string;
  email: string;
  active: boolean;
  availability: WeeklyHours[];
}

export const NEW_INTERPRETER: InterpreterValues = {
  name: '',
  languages: [],
  adult: false,
  phone: '',
  email: '',
  active: true,
  availability: [],
};

/** As the API takes it, with what the form does not show as it was. */
export function request(values: InterpreterValues, kept?: Interpreter): InterpreterRequest {
  return {
    ...given<InterpreterRequest>(values),
    name: values.name,
    availability: asEntered(values.availability),
    birthDate: kept?.birthDate,
    personId: kept?.personId,
    absences: kept?.absences,
  };
}

export function editedInterpreter(id: string): Edited<Interpreter, InterpreterValues> {
  const path = { id };
  return {
    key: ['interpreters', id],
    read: () => taken(api.GET('/interpreters/{id}', { params: { path } })),
    values: ({ name, languages, adult, phone, email, active, availability }) => ({
      name,
      languages,
      adult,
      phone: phone ?? '',
      email: email ?? '',
      active,
      availability: shortly(availability),
    }),
    write: ({ data, etag }, values) =>
      taken(
        api.PUT('/interpreters/{id}', { params: { path, header: { 'If-Match': etag } }, body: request(values, data) }),
      ),
    refreshes: [['interpreters']],
  };
}
