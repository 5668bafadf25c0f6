import { GraphQLError } from 'graphql';
import { errorCode } from '../graphql/errors.js';

/** What an error of a question says, as `/graphql` says it. */
export interface Said {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** Why there is no file: the errors, in the shape that `/graphql` gives them. */
export class NoFile extends Error {
  constructor(
    readonly status: number,
    readonly errors: readonly Said[],
  ) {
    super(errors.map(({ message }) => message).join(' '));
  }

  /** Whether it is for nothing but that it took too long. */
  get isLate(): boolean {
    return this.errors.every(({ extensions }) => extensions?.code === errorCode.timeout);
  }
}

/** A part of the request that makes no sense, by its name. */
export function badArgument(argument: string, message: string): NoFile {
  return new NoFile(400, [
    { message, extensions: { code: errorCode.invalidArgument, argument: [argument] } },
  ]);
}

export function notFound(message: string): NoFile {
  return new NoFile(404, [{ message, extensions: { code: errorCode.notFound } }]);
}

const statusOf: Record<string, number> = {
  [errorCode.notFound]: 404,
  [errorCode.busy]: 503,
  [errorCode.unavailable]: 503,
  [errorCode.timeout]: 503,
  [errorCode.gone]: 499,
  [errorCode.internal]: 500,
};

/** The errors of a question that gave no answer, or not all of one: half of one is no file. */
export function refusedBy(errors: readonly Said[]): NoFile {
  const statuses = errors.map(({ extensions }) => statusOf[String(extensions?.code)] ?? 400);
  const said = errors.map(({ message, extensions }) => ({ message, extensions }));
  return new NoFile(Math.max(...statuses), said);
}

/** The same of one error that was thrown for whoever asked. */
export const refusedFor = ({ message, extensions: { http: _, ...extensions } }: GraphQLError) =>
  refusedBy([{ message, extensions }]);
