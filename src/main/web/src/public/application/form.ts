import { useForm } from '@mantine/form';

import type { ApplicantSide, ApplicationRequest, DayOfWeek, VisitType } from '~/api/schema';

import { isPast } from './birth';

export type Answer = 'yes' | 'no' | '';

export interface EnteredChild {
  givenName: string;
  familyName: string;
  birthDate: string;
  needs: string;
}

/** What is typed, in the shape in which the service names its fields; empty where nothing was. */
export type Entered = {
  centerId: string;
  application: {
    side: ApplicantSide | '';
    applicant: {
      givenName: string;
      familyName: string;
      birthDate: string;
      phone: string;
      email: string;
      address: string;
      addressConfidential: boolean;
      languages: string[];
    };
    children: EnteredChild[];
    reason: string;
    requested: {
      visitType: VisitType | '';
      frequency: string;
      durationMinutes: string;
      weekdays: DayOfWeek[];
      from: string;
      until: string;
    };
    safety: { domesticViolence: Answer; restrainingOrder: Answer; allegations: string; notes: string };
  };
};

export const NO_CHILD: EnteredChild = { givenName: '', familyName: '', birthDate: '', needs: '' };

export function nothingEntered(language: string): Entered {
  return {
    centerId: '',
    application: {
      side: '',
      applicant: {
        givenName: '',
        familyName: '',
        birthDate: '',
        phone: '',
        email: '',
        address: '',
        addressConfidential: true,
        languages: [language],
      },
      children: [NO_CHILD],
      reason: '',
      requested: { visitType: '', frequency: '', durationMinutes: '', weekdays: [], from: '', until: '' },
      safety: { domesticViolence: '', restrainingOrder: '', allegations: '', notes: '' },
    },
  };
}

export function useApplication(language: string) {
  return useForm<Entered>({ initialValues: nothingEntered(language) });
}

export type Form = ReturnType<typeof useApplication>;

/** One thing at a time. */
export const STEPS = ['center', 'you', 'reach', 'children', 'wish', 'safety', 'review'] as const;
export type Step = (typeof STEPS)[number];

/** The step on which a field stands; that to be looked through, where it stands on none. */
export function stepOf(field: string): Step {
  const name = field.replace(/^application\./, '');
  if (field === 'centerId') {
    return 'center';
  }
  if (/^applicant\.(phone|email|address)/.test(name)) {
    return 'reach';
  }
  if (/^(side|applicant)/.test(name)) {
    return 'you';
  }
  if (/^children/.test(name)) {
    return 'children';
  }
  if (/^(requested|reason)/.test(name)) {
    return 'wish';
  }
  return name.startsWith('safety') ? 'safety' : 'review';
}

export type Fault = 'needed' | 'choose' | 'noDate' | 'notAfter';
type Faults = Record<string, Fault>;

/** What is missing or impossible on a step, by field. */
export function faultsOf(step: Step, { centerId, application }: Entered, today: string): Faults {
  const faults: Faults = {};
  const need = (field: string, value: string, fault: Fault = 'needed') => {
    if (value.trim() === '') {
      faults[field] = fault;
    }
  };
  const { applicant, requested, safety } = application;
  if (step === 'center') {
    need('centerId', centerId, 'choose');
  } else if (step === 'you') {
    need('application.side', application.side, 'choose');
    need('application.applicant.givenName', applicant.givenName);
    need('application.applicant.familyName', applicant.familyName);
    if (applicant.birthDate !== '' && !isPast(applicant.birthDate, today)) {
      faults['application.applicant.birthDate'] = 'noDate';
    }
  } else if (step === 'children') {
    application.children.forEach((child, index) => {
      const path = `application.children.${index}`;
      need(`${path}.givenName`, child.givenName);
      need(`${path}.familyName`, child.familyName);
      if (!isPast(child.birthDate, today)) {
        faults[`${path}.birthDate`] = 'noDate';
      }
    });
  } else if (step === 'wish') {
    need('application.requested.visitType', requested.visitType, 'choose');
    need('application.reason', application.reason);
    // The hours are asked for, and sent, with days only.
    const hasHours = requested.weekdays.length > 0 && requested.from !== '';
    if (hasHours && requested.until !== '' && requested.from >= requested.until) {
      faults['application.requested.until'] = 'notAfter';
    }
  } else if (step === 'safety') {
    need('application.safety.domesticViolence', safety.domesticViolence, 'choose');
    need('application.safety.restrainingOrder', safety.restrainingOrder, 'choose');
  }
  return faults;
}

const told = (text: string) => (text.trim() === '' ? undefined : text.trim());

/** As the service takes it; to be asked once every step is without fault. */
export function requestOf({ application }: Entered, language: string): ApplicationRequest {
  const { applicant, requested, safety } = application;
  return {
    language,
    side: application.side as ApplicantSide,
    applicant: {
      givenName: applicant.givenName.trim(),
      familyName: applicant.familyName.trim(),
      birthDate: told(applicant.birthDate),
      phone: told(applicant.phone),
      email: told(applicant.email),
      address: told(applicant.address),
      addressConfidential: applicant.addressConfidential,
      languages: applicant.languages,
    },
    children: application.children.map((child) => ({
      givenName: child.givenName.trim(),
      familyName: child.familyName.trim(),
      birthDate: child.birthDate,
      needs: told(child.needs),
    })),
    reason: application.reason.trim(),
    requested: {
      visitType: requested.visitType as VisitType,
      frequency: told(requested.frequency),
      durationMinutes: requested.durationMinutes === '' ? undefined : Number(requested.durationMinutes),
      preferredHours: requested.weekdays.map((weekday) => ({
        weekday,
        from: requested.from === '' ? '00:00' : requested.from,
        until: requested.until === '' ? '23:59' : requested.until,
      })),
    },
    safety: {
      domesticViolence: safety.domesticViolence === 'yes',
      restrainingOrder: safety.restrainingOrder === 'yes',
      allegations: told(safety.allegations),
      notes: told(safety.notes),
    },
  };
}
