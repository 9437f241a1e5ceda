import { readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";

const reasonLines = 16;
const longestLine = 200;

export interface Tally {
  name: string;
  passed: number;
  failed: number;
  /** What failed, by name, and how it failed, as far as the runner's report says. */
  failures: string[];
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { fullName: string; status: string; failureMessages?: string[] }[];
  }[];
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs?: { title: string; file: string; line: number; tests: PlaywrightTest[] }[];
}

interface PlaywrightTest {
  projectName: string;
  status: "expected" | "unexpected" | "flaky" | "skipped";
  results?: { errors?: { message?: string; stack?: string }[] }[];
}

interface PlaywrightReport extends PlaywrightSuite {
  stats: Record<PlaywrightTest["status"], number>;
}

/** What vitest counted; a run that broke without a report counts as one failure. */
export function tallyOfVitest(file: string, name: string, exitCode: number): Tally {
  const report = read<VitestReport>(file);
  if (!report) return { name, passed: 0, failed: 1, failures: ["no report"] };
  const failures = report.testResults.flatMap((suite) => {
    const tests = suite.assertionResults.filter(({ status }) => status === "failed");
    // A file that cannot be loaded, or whose set-up fails, has failed without a test of its own.
    if (suite.status === "failed" && tests.length === 0)
      return [`${suite.name}${reasonOf(suite.message)}`];
    return tests.map(
      ({ fullName, failureMessages }) =>
        `${suite.name} ${fullName}${reasonOf(failureMessages?.[0])}`,
    );
  });
  const { numPassedTests: passed, numFailedTests } = report;
  return { name, passed, failed: atLeast(numFailedTests, exitCode), failures };
}

/** What Playwright counted; skipped tests count as failed, because nothing may be skipped here. */
export function tallyOfPlaywright(file: string, name: string, exitCode: number): Tally {
  const report = read<PlaywrightReport>(file);
  if (!report) return { name, passed: 0, failed: 1, failures: ["no report"] };
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failed = atLeast(unexpected + flaky + skipped, exitCode);
  return { name, passed: expected, failed, failures: failuresIn(report) };
}

function failuresIn({ suites = [], specs = [] }: PlaywrightSuite): string[] {
  const own = specs.flatMap(({ title, file, line, tests }) =>
    tests
      .filter(({ status }) => status !== "expected")
      .map(({ projectName, status, results }) => {
        // That the time is up comes first; what was waited for comes after it.
        const errors = results?.flatMap(({ errors = [] }) => errors).slice(0, 2) ?? [];
        const reason = errors.map(({ stack, message }) => reasonOf(stack ?? message)).join("");
        return `[${projectName}] ${file}:${line} ${title} (${status})${reason}`;
      }),
  );
  return [...own, ...suites.flatMap(failuresIn)];
}

/** The first lines of an error, indented: a log that is cut off still says what went wrong. */
function reasonOf(error = ""): string {
  const lines = stripVTControlCharacters(error)
    .split("\n")
    .filter((line) => line.trim() && !line.includes("node_modules"));
  return lines
    .slice(0, reasonLines)
    .map((line) => `\n    ${line.trim().slice(0, longestLine)}`)
    .join("");
}

// A file that cannot be loaded, or a set-up that fails, fails no single test but the run.
function atLeast(failed: number, exitCode: number): number {
  return exitCode === 0 ? failed : Math.max(1, failed);
}

function read<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
