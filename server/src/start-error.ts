/** Why the program can not start: one sentence for the person who started it, in both languages. */
export class StartError extends Error {
  override readonly name = 'StartError';

  constructor(indonesian: string, english: string, options?: ErrorOptions) {
    super(`${indonesian} / ${english}`, options);
  }
}
