import type { App } from '@satu-inovasi/server/app';
import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';

/* Files are reopened by readers that share no code with what wrote them. */

export type Cell = string | number | boolean | null;

export interface File {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly bytes: Buffer;
}

export async function fetched(http: App['http'], address: string): Promise<File> {
  const { statusCode: status, headers, rawPayload } = await http.inject({ url: address });
  return { status, headers, bytes: rawPayload };
}

/** The one error of a file that was refused. */
export function refusal({ status, bytes }: File) {
  const { errors } = JSON.parse(bytes.toString()) as {
    errors: { message: string; extensions: { code?: string; argument?: string[] } }[];
  };
  const [{ message, extensions } = { message: '', extensions: {} }] = errors;
  return { status, message, argument: extensions.argument?.join('.'), code: extensions.code };
}

/** Titles and rows of a CSV file as texts, without its lines of explanation. */
export const csvRows = ({ bytes }: Pick<File, 'bytes'>): string[][] =>
  parse(bytes, { bom: true, comment: '#', comment_no_infix: true, record_delimiter: '\r\n' });

/** The sheets of a workbook by name; a day is a date there, and is told as its ISO day. */
export async function sheets({ bytes }: Pick<File, 'bytes'>): Promise<Record<string, Cell[][]>> {
  const read = await readWorkbook(bytes);
  return Object.fromEntries(
    read.map(({ sheet, data }) => [
      sheet,
      data.map((row) =>
        row.map((cell) =>
          cell instanceof Date ? cell.toISOString().slice(0, 10) : (cell as Cell),
        ),
      ),
    ]),
  );
}
