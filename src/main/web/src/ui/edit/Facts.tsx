/** One thing that stands somewhere, in words. */
export interface Fact {
  name: string;
  value: string;
}

/** What stands there, for reading. */
export function Facts({ facts }: { facts: Fact[] }) {
  return facts.length === 0 ? null : (
    <dl className="facts">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
