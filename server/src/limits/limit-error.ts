import { type ASTNode, GraphQLError } from 'graphql';
import { errorCode } from '../graphql/errors.js';

interface Exceeded {
  /** Which limit, by its name in `dataset { limits }`. */
  readonly limit: string;
  readonly allowed: number;
  readonly requested: number;
}

const refused = (exceeded: Partial<Exceeded>, more: object = {}) => ({
  ...exceeded,
  ...more,
  http: { status: 400 },
});

/** A request that asks for more than one request may: refused before anything of it runs. */
export class LimitError extends GraphQLError {
  constructor(message: string, exceeded: Exceeded, node?: ASTNode) {
    super(`${message} Allowed: ${exceeded.allowed}; requested: ${exceeded.requested}.`, {
      ...(node && { nodes: node }),
      extensions: refused(exceeded, { code: errorCode.limitExceeded }),
    });
  }
}

/** An argument beyond its limit: told like any other value that does not fit, so that a form can mark it. */
export class ArgumentLimitError extends GraphQLError {
  /** Without what is exceeded it is a value below what fits, which no limit is about. */
  constructor(
    argument: readonly string[],
    message: string,
    exceeded: Exceeded | null,
    node?: ASTNode,
  ) {
    super(message, {
      ...(node && { nodes: node }),
      extensions: refused(exceeded ?? {}, { code: errorCode.invalidArgument, argument }),
    });
  }
}
