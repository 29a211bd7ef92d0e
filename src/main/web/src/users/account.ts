import type { Role, User } from '~/api/schema';

/** What every account has, as its form holds it. */
export interface AccountValues extends Record<string, unknown> {
  displayName: string;
  roles: Role[];
  courtId: string | null;
  languages: string[];
}

/** An account that is there already; whether it is locked is told with it, and decided elsewhere. */
export interface KnownAccount extends AccountValues {
  locked: boolean;
}

export function valuesOf({ displayName, roles, courtId, languages, locked }: User): KnownAccount {
  return { displayName, roles, courtId: courtId ?? null, languages, locked };
}

/** Only who liaises with a court has one. */
export function courtOf({ roles, courtId }: AccountValues): string | undefined {
  return roles.includes('COURT_LIAISON') && courtId !== null ? courtId : undefined;
}
