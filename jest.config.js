/** @type {import('jest').Config} */
export default {
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  transform: {
    '\\.tsx?$': ['@swc/jest', {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic', importSource: 'preact' } },
        target: 'es2022',
      },
      module: { type: 'commonjs' },
    }],
  },
  // numfmt 4.0.1 names a file for require() that its package does not hold.
  // marked offers its build for require() only under its own path.
  moduleNameMapper: {
    '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js',
    '^marked$': '<rootDir>/node_modules/marked/lib/marked.umd.js',
  },
  modulePathIgnorePatterns: ['<rootDir>/\\.stryker-tmp/', '<rootDir>/\\.cache/'],
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/test/seed.ts'],
  // Only ends what hangs: no test asserts a time, and the slowest machine with two cores shall pass.
  testTimeout: 600_000,
  maxWorkers: 2,
};
