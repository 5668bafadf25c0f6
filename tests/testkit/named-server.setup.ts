import process from 'node:process';
import type { TestProject } from 'vitest/node';
import { dropTemplates, makeTemplates } from './templates.js';

/** Runs once before all test files, on the PostgreSQL that TEST_DATABASE_URL names. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) throw new Error('TEST_DATABASE_URL names no server to test on.');
  const templates = await makeTemplates(server);
  project.provide('templates', templates);
  return () => dropTemplates(templates);
}
