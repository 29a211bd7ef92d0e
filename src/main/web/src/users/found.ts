import type { Role, User } from '~/api/schema';

/** Whom of the accounts somebody looks for: by a part of the name or the user name, by role, and whether locked. */
export function found(users: readonly User[], typed: string, role: Role | undefined, lockedOnly: boolean): User[] {
  const wanted = typed.trim().toLocaleLowerCase();
  return users.filter(
    (user) =>
      (wanted === '' || `${user.displayName}\n${user.username}`.toLocaleLowerCase().includes(wanted)) &&
      (role === undefined || user.roles.includes(role)) &&
      (!lockedOnly || user.locked),
  );
}
