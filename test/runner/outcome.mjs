/**
 * What came of one file of tests, from Web Test Runner's session of it:
 * `{passed, failed, tests: [{name, passed}], took, lost?}`.
 */
export function outcome({ passed, testResults, errors = [] }) {
  const tests = testResults ? below(testResults) : [];
  // What an engine leaves out (`mocha` in engines/) has neither passed nor failed with an error.
  const told = tests.filter((test) => test.passed || test.error);
  // A file that does not load has no tests to fail; one may also break after its tests have passed.
  if (!passed && told.every((test) => test.passed) && (!tests.length || errors.length))
    told.push({ name: 'loads', passed: false });
  const failed = told.filter((test) => !test.passed).length;
  return {
    passed: told.length - failed,
    failed,
    tests: told.map(({ name, passed }) => ({ name, passed })),
    took: tests.reduce((sum, { duration = 0 }) => sum + duration, 0),
    lost: testResults || errors.some(byTheFile) ? undefined : (errors[0]?.message ?? 'no report'),
  };
}

/** Every test of a suite, named as in the file: by the suites that it stands in, too. */
const below = ({ tests, suites }, above = '') => [
  ...tests.map((test) => ({ ...test, name: above + test.name })),
  ...suites.flatMap((suite) => below(suite, `${above}${suite.name} `)),
];

/** Without results, whose fault it is: the file’s, or that of the browser or of a busy machine. */
const byTheFile = ({ message = '' }) =>
  /^(Could not import|Tests were interrupted because the page )/.test(message);
