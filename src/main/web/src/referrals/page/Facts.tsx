/** What is known, name by name; without what is not. */
export function Facts({ facts }: { facts: readonly (readonly [string, string | undefined])[] }) {
  return (
    <dl className="facts">
      {facts
        .filter(([, told]) => told !== undefined && told !== '')
        .map(([name, told]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="wrap">{told}</dd>
          </div>
        ))}
    </dl>
  );
}
