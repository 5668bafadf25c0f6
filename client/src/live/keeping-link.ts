import { ApolloLink } from '@apollo/client';
import { Observable } from 'rxjs';
import { connection } from './connection';
import { type KeptAnswer, keptAnswers } from './kept-answers';
import { isUnreachable, saysUnavailable } from './unreachable';

interface Keeping {
  /** What a question is kept under: its text and what fills it. */
  keyOf: (operation: Pick<ApolloLink.Operation, 'query' | 'variables'>) => string;
  keep?: typeof keptAnswers;
}

/** Once the browser has nothing else to do: keeping must not hold up what is shown. */
const later = (work: () => void) =>
  'requestIdleCallback' in window ? requestIdleCallback(work, { timeout: 5000 }) : setTimeout(work);

/** What a question may ask of the keeping. */
export interface KeepingContext {
  /** Wants what the server says now, or nothing. */
  anew?: boolean;
  /** Is asked for the page all the same: its answer is shown there, and kept. */
  forPage?: boolean;
}

/** Keeps the last answer to each question that the page shows, and gives it where nobody answers. */
export const keepingLink = ({ keyOf, keep = keptAnswers }: Keeping): ApolloLink =>
  new ApolloLink(
    (operation, forward) =>
      new Observable((observer) => {
        const { anew = false, forPage = !anew } = operation.getContext() as KeepingContext;
        const instead = async (fail: () => void) => {
          connection.unreachable();
          const key = keyOf(operation);
          const found = anew ? null : await kept(keep, key);
          if (!found) return fail();
          connection.showsKept(key, found.at);
          observer.next(found.result as ApolloLink.Result);
          observer.complete();
        };
        let isLeft = false;
        const asked = forward(operation).subscribe({
          next: (result) => {
            if (saysUnavailable(result.errors)) {
              isLeft = true;
              void instead(() => {
                observer.next(result);
                observer.complete();
              });
              return;
            }
            if (!result.errors && forPage) {
              const key = keyOf(operation);
              connection.answered(key);
              const answer = { result: { data: result.data }, at: Date.now() };
              later(() => void keep.put(key, answer).catch(() => undefined));
            } else connection.answered();
            observer.next(result);
          },
          error: (error) => {
            if (isUnreachable(error)) void instead(() => observer.error(error));
            else observer.error(error);
          },
          complete: () => {
            if (!isLeft) observer.complete();
          },
        });
        return () => asked.unsubscribe();
      }),
  );

const kept = (keep: typeof keptAnswers, key: string): Promise<KeptAnswer | null> =>
  // Why nothing on failure: a storage that is refused is one that holds nothing.
  keep.get(key).catch(() => null);
