/** The parts of @web/test-runner's results that are counted here. */
interface Suite {
  readonly tests: readonly { readonly passed: boolean; readonly skipped: boolean }[];
  readonly suites: readonly Suite[];
}
interface Session {
  readonly errors: readonly unknown[];
  readonly testResults?: Suite;
}

/** A @web/test-runner reporter that ends with the same two lines as Node's own runner: `# pass n`, `# fail n`. */
export function countReporter() {
  return {
    onTestRunFinished({ sessions }: { sessions: Iterable<Session> }) {
      let passed = 0;
      let failed = 0;
      const count = (suite: Suite) => {
        for (const test of suite.tests) {
          if (test.passed) passed += 1;
          else if (!test.skipped) failed += 1;
        }
        suite.suites.forEach(count);
      };
      for (const session of sessions) {
        // A file that did not load, or threw outside its tests, counts as one failure.
        failed += session.errors.length;
        if (session.testResults) count(session.testResults);
      }
      process.stdout.write(`# pass ${passed}\n# fail ${failed}\n`);
    },
  };
}
