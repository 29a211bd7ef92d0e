import { api, ApiProblem, take } from '~/api/client';
import { serviceNow } from '~/api/clock';
import type { Visit, VisitPage, VisitPerson } from '~/api/schema';
import { queries } from '~/app/queries';

import { knowNote } from '../notes/known';
import { outbox } from './box';
import type { Outcome } from './Outbox';

const path = (id: string) => ({ params: { path: { id } } });

/** A moment as the service keeps it: to the second. */
export function toTheSecond(at: string): string {
  return `${at.slice(0, 19)}Z`;
}

/** What the service has just answered outdates what a look at the visit or at its day may be bringing. */
async function know(visit: Visit): Promise<void> {
  const queryKey = ['visits', visit.id];
  const day = { queryKey: ['visits', 'day'] };
  await Promise.all([queries.cancelQueries({ queryKey, exact: true }), queries.cancelQueries(day)]);
  queries.setQueryData(queryKey, visit);
  queries.setQueriesData<VisitPage>(day, (page) =>
    page === undefined ? page : { ...page, items: page.items.map((known) => (known.id === visit.id ? visit : known)) },
  );
  void queries.invalidateQueries(day);
}

/**
 * An answer can be lost on its way although the thing was done: what is refused on another try is done where the visit
 * has it at that very time.
 */
async function once(visitId: string, tries: number, call: () => Promise<Visit>, isDone: (visit: Visit) => boolean) {
  try {
    await know(await call());
  } catch (problem) {
    if (tries > 1 && problem instanceof ApiProblem && [409, 422].includes(problem.status)) {
      const visit = await take(api.GET('/visits/{id}', path(visitId)));
      await know(visit);
      if (isDone(visit)) {
        return;
      }
    }
    throw problem;
  }
}

export interface Passing {
  visit: Visit;
  kind: 'IN' | 'OUT';
  person: VisitPerson;
  /** Who comes or goes with them. */
  children: readonly VisitPerson[];
}

/** Somebody comes or goes; children come after who brings them, and go before. */
export function pass({ visit, kind, person, children }: Passing): Promise<Outcome> {
  const at = toTheSecond(serviceNow());
  const people = kind === 'IN' ? [person, ...children] : [...children, person];
  let next = 0;
  let tries = 0;
  return outbox.add({
    key: `${visit.id} ${kind} ${person.personId} ${at}`,
    visitId: visit.id,
    effect: { kind, at, personIds: people.map(({ personId }) => personId) },
    run: async () => {
      for (; next < people.length; next++, tries = 0) {
        const personId = people[next]?.personId ?? '';
        tries++;
        await once(
          visit.id,
          tries,
          () => passing(visit.id, kind, personId, person.personId, at),
          (known) => known.attendance.some((any) => any.personId === personId && any.kind === kind && isAt(any.at, at)),
        );
      }
    },
  });
}

function passing(id: string, kind: 'IN' | 'OUT', personId: string, adult: string, at: string): Promise<Visit> {
  if (kind === 'OUT') {
    return take(api.POST('/visits/{id}/depart', { ...path(id), body: { personId, at } }));
  }
  const broughtBy = personId === adult ? undefined : adult;
  return take(api.POST('/visits/{id}/arrive', { ...path(id), body: { personId, at, broughtBy } }));
}

function isAt(told: string | undefined, at: string): boolean {
  return told !== undefined && Date.parse(told) === Date.parse(at);
}

/** The visit begins or ends at this moment. */
export function proceed(visit: Visit, kind: 'START' | 'END'): Promise<Outcome> {
  const at = toTheSecond(serviceNow());
  const request = { ...path(visit.id), body: { at } };
  let tries = 0;
  return outbox.add({
    key: `${visit.id} ${kind}`,
    visitId: visit.id,
    effect: { kind, at },
    run: async () => {
      tries++;
      await once(
        visit.id,
        tries,
        () => take(kind === 'START' ? api.POST('/visits/{id}/start', request) : api.POST('/visits/{id}/end', request)),
        (known) => isAt(kind === 'START' ? known.startedAt : known.endedAt, at),
      );
    },
  });
}

/** A note of one touch, with the time of the touch. */
export function jot(visitId: string, text: string): Promise<Outcome> {
  const at = toTheSecond(serviceNow());
  const key = crypto.randomUUID();
  return outbox.add({
    key,
    visitId,
    effect: { kind: 'NOTE', at, text },
    run: async () => {
      const note = await take(
        api.POST('/visits/{id}/notes', {
          params: { path: { id: visitId }, header: { 'Idempotency-Key': key } },
          body: { text, observedAt: at },
        }),
      );
      await knowNote(note);
    },
  });
}
