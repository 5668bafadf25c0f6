import { parentPort } from 'node:worker_threads';
import type { Row, WorkbookMessage } from './workbook.js';
import { workbookBytes } from './xlsx.js';

/* Runs in a thread of its own: it is handed rows page by page, and then what the workbook says of them. */

const rows: Row[] = [];

parentPort?.on('message', async (message: WorkbookMessage) => {
  if ('rows' in message) {
    rows.push(...message.rows);
    return;
  }
  const bytes = await workbookBytes({ ...message.end, rows });
  parentPort?.postMessage(bytes);
  parentPort?.close();
});
