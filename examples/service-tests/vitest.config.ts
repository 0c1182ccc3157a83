import { defineConfig } from 'vitest/config';

// The other folder has the tests for node:test.
export default defineConfig({ test: { include: ['test-vitest/*.test.ts'] } });
