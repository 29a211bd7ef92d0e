import createClient from 'openapi-fetch';

import { heard } from './clock';
import type { ProblemDocumentFieldViolation, paths } from './schema';

/**
 * A refusal of the service (RFC 9457), or its silence. `code` is the last part of the problem's type; a request
 * that found no service at all has the status 0 and the code `unreachable`.
 */
export class ApiProblem extends Error {
  readonly code: string;

  constructor(
    readonly status: number,
    readonly type: string,
    override readonly message: string,
    readonly detail: string | undefined,
    readonly violations: readonly ProblemDocumentFieldViolation[],
  ) {
    super(message);
    this.code = type.slice(type.lastIndexOf(':') + 1);
  }

  get isUnreachable(): boolean {
    return this.status === 0;
  }
}

type Listener = () => void;
const signedOut = new Set<Listener>();
const answered = new Set<Listener>();
const factorNeeded = new Set<Listener>();

/** Called when the service no longer knows who asks. */
export function onSignedOut(listener: Listener): Listener {
  signedOut.add(listener);
  return () => signedOut.delete(listener);
}

/** Called when the service wants a second factor before anything else; leads to where one sets it up. */
export function onFactorNeeded(listener: Listener): Listener {
  factorNeeded.add(listener);
  return () => factorNeeded.delete(listener);
}

/** Called at every answer: the service is there. */
export function onAnswer(listener: Listener): Listener {
  answered.add(listener);
  return () => answered.delete(listener);
}

const CHANGES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** The public API, by the types of its own document. */
export const api = createClient<paths, 'application/json'>({
  baseUrl: '/api/v1',
  credentials: 'same-origin',
  fetch: (request: Request) => {
    request.headers.set('Accept-Language', document.documentElement.lang);
    if (CHANGES.has(request.method)) {
      request.headers.set('X-Requested-With', 'contact-center');
    }
    return fetch(request);
  },
});

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The answer's body; a refusal is thrown as an {@link ApiProblem}. */
export async function take<T>(call: Promise<Answer<T>>): Promise<T> {
  return (await taken(call)).data;
}

/** The body with the version it was read at, for what is edited as a whole. */
export async function taken<T>(call: Promise<Answer<T>>): Promise<{ data: T; etag: string }> {
  const { data, error, response } = await reach(call);
  if (!response.ok) {
    const refusal = problem(response.status, error);
    if (refusal.code === 'second-factor-needed' && factorNeeded.size > 0) {
      factorNeeded.forEach((listener) => listener());
      // The screen that asked is being left: it need not show a refusal first.
      return new Promise(() => undefined);
    }
    throw refusal;
  }
  return { data: data as T, etag: response.headers.get('ETag') ?? '' };
}

async function reach<T>(call: Promise<Answer<T>>): Promise<Answer<T>> {
  let answer: Answer<T>;
  try {
    answer = await call;
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') {
      throw failure;
    }
    throw new ApiProblem(0, 'unreachable', 'unreachable', undefined, []);
  }
  heard(answer.response);
  answered.forEach((listener) => listener());
  if (answer.response.status === 401) {
    signedOut.forEach((listener) => listener());
  }
  return answer;
}

function problem(status: number, body: unknown): ApiProblem {
  const told = (typeof body === 'object' && body !== null ? body : {}) as {
    type?: string;
    title?: string;
    detail?: string;
    violations?: ProblemDocumentFieldViolation[];
  };
  return new ApiProblem(
    status,
    told.type ?? `status-${status}`,
    told.title ?? String(status),
    told.detail,
    told.violations ?? [],
  );
}
