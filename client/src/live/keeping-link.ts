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

/**
 * Keeps the last answer to each question, and gives it where nobody answers. A question with `anew` in
 * its context wants what the server says now, or nothing.
 */
export const keepingLink = ({ keyOf, keep = keptAnswers }: Keeping): ApolloLink =>
  new ApolloLink(
    (operation, forward) =>
      new Observable((observer) => {
        const instead = async (fail: () => void) => {
          connection.unreachable();
          const found = operation.getContext().anew ? null : await kept(keep, keyOf(operation));
          if (!found) return fail();
          connection.showsKept(found.at);
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
            connection.answered();
            if (!result.errors && !operation.getContext().anew) {
              const answer = { result: { data: result.data }, at: Date.now() };
              later(() => void keep.put(keyOf(operation), answer).catch(() => undefined));
            }
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
