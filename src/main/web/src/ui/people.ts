interface Named {
  givenName: string;
  familyName: string;
}

/** The name as the family writes it: Hungarian names begin with the family's. */
export function nameOf(person: Named, language: string): string {
  return language === 'hu'
    ? `${person.familyName} ${person.givenName}`.trim()
    : `${person.givenName} ${person.familyName}`.trim();
}
