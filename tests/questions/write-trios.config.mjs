import { defineConfig, mergeConfig } from 'vitest/config';
import all from '../../vitest.config.ts';

const [tests] = (all.test?.projects ?? []).filter(
  (project) => typeof project === 'object' && 'test' in project && project.test?.name === 'tests',
);
if (typeof tests !== 'object' || !('test' in tests))
  throw new Error('There is no project of tests.');

/** The tests' own set-up, for the one file that writes. */
export default mergeConfig(
  { ...tests, test: { ...tests.test, include: [] } },
  defineConfig({ test: { include: ['questions/write-trios.ts'] } }),
);
