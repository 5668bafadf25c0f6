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

/** So long the server may take before what is kept is given in its place. */
export const shortPatience = 8_000;
/** Whoever gets nothing else waits longer: on a poor line a long answer may still be on its way. */
export const longPatience = 30_000;

/** What a question may ask of the keeping. */
export interface KeepingContext {
  /** Wants what the server says now, or nothing. */
  anew?: boolean;
  /** Is asked for the page all the same: its answer is shown there, and kept. */
  forPage?: boolean;
  /** How long it may take before it fails. */
  patience?: number;
}

/** Keeps the last answer to each question that the page shows, and gives it where nobody answers. */
export const keepingLink = ({ keyOf, keep = keptAnswers }: Keeping): ApolloLink =>
  new ApolloLink(
    (operation, forward) =>
      new Observable((observer) => {
        const context = operation.getContext() as KeepingContext;
        const { anew = false, forPage = !anew, patience = longPatience } = context;
        let isOver = false;
        let isLeft = false;
        let isGiven = false;
        // Why still waited for after the first: what the server says late takes the place of what was kept.
        const timers = [
          setTimeout(() => void give(), shortPatience),
          setTimeout(() => {
            asked.unsubscribe();
            void instead(() => observer.error(new TypeError('Nobody answered in time')));
          }, patience),
        ];
        const rest = () => {
          for (const timer of timers) clearTimeout(timer);
        };
        const give = async () => {
          const key = keyOf(operation);
          const found = anew ? null : await kept(keep, key);
          if (!found || isOver) return;
          isGiven = true;
          connection.unreachable();
          connection.showsKept(key, found.at);
          observer.next(found.result as ApolloLink.Result);
        };
        const instead = async (fail: () => void) => {
          rest();
          connection.unreachable();
          if (!isGiven) await give();
          if (isGiven) observer.complete();
          else fail();
        };
        const over = () => {
          isOver = true;
          rest();
        };
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
            over();
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
            else {
              over();
              observer.error(error);
            }
          },
          complete: () => {
            if (!isLeft) observer.complete();
          },
        });
        return () => {
          over();
          asked.unsubscribe();
        };
      }),
  );

const kept = (keep: typeof keptAnswers, key: string): Promise<KeptAnswer | null> =>
  // Why nothing on failure: a storage that is refused is one that holds nothing.
  keep.get(key).catch(() => null);
