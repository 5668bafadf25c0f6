import { GraphQLError } from 'graphql';

/** The codes that `extensions.code` of an error may hold, besides those of GraphQL itself. */
export const errorCode = {
  /** A value that no question of this kind can take: the message says what is allowed. */
  invalidArgument: 'INVALID_ARGUMENT',
  /** The code names nothing. */
  notFound: 'NOT_FOUND',
  /** The code names more than one thing. */
  ambiguous: 'AMBIGUOUS',
  /** The request asks for something that this API does not do. */
  badRequest: 'BAD_REQUEST',
  /** The query asks for more than one query may: `limit`, `allowed` and `requested` say of what. */
  limitExceeded: 'LIMIT_EXCEEDED',
  /** Too much is asked at once; the same question can be asked again soon. */
  busy: 'BUSY',
  /** The database is away or starting; the same question can be asked again soon. */
  unavailable: 'UNAVAILABLE',
  /** The database needed longer than a question may take. */
  timeout: 'TIMEOUT',
  /** Whoever asked has left, so that nobody reads this. */
  gone: 'GONE',
  internal: 'INTERNAL',
} as const;

/** An argument that makes no sense, with its name, so that a form can mark the right field. */
export class InvalidArgumentError extends GraphQLError {
  constructor(
    argument: readonly string[],
    message: string,
    code: string = errorCode.invalidArgument,
  ) {
    super(message, { extensions: { code, argument } });
  }
}

/** Records are changed by the import alone, never over HTTP. */
export class OnlyQueriesError extends GraphQLError {
  constructor(operation: string) {
    super(`This API answers queries only: it takes no ${operation}.`, {
      extensions: { code: errorCode.badRequest, http: { status: 400 } },
    });
  }
}

/** Every connection to the database was taken for as long as a question waits for one. */
export class BusyError extends GraphQLError {
  constructor() {
    super(
      'More is being asked just now than can be answered at once. Please ask again in a moment.',
      {
        extensions: { code: errorCode.busy, http: { status: 503 } },
      },
    );
  }
}

export class UnavailableError extends GraphQLError {
  constructor() {
    super('The database can not be reached just now. Please ask again in a moment.', {
      extensions: { code: errorCode.unavailable, http: { status: 503 } },
    });
  }
}

export class TimeoutError extends GraphQLError {
  constructor() {
    super('The answer took longer than a question may take. Please ask for less at once.', {
      extensions: { code: errorCode.timeout, http: { status: 503 } },
    });
  }
}

export class GoneError extends GraphQLError {
  constructor() {
    super('Whoever asked has left before the answer was there.', {
      extensions: { code: errorCode.gone, http: { status: 499 } },
    });
  }
}

/** Says nothing of what went wrong: the log holds the whole, under the request id. */
export class InternalError extends GraphQLError {
  constructor() {
    super(
      'Something went wrong on our side. Please try again; the request id helps us to find it.',
      {
        extensions: { code: errorCode.internal, http: { status: 500 } },
      },
    );
  }
}
