export type CommandName =
  | 'migrate'
  | 'import'
  | 'batches'
  | 'undo'
  | 'export'
  | 'checksum'
  | 'status'
  | 'reset'
  | 'generate';

/** What the command says of itself, as a whole and of each of its commands. */
export interface Help {
  help: string;
  helpOf: Record<CommandName, string>;
}
