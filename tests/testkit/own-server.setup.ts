import type { TestProject } from 'vitest/node';
import { startTestServer } from './server.js';
import { makeTemplates } from './templates.js';

/** Runs once before all test files, on a PostgreSQL that the tests bring. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer();
  project.provide('templates', await makeTemplates(server.connectionString));
  return server.stop;
}
