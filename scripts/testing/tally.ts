import { readFileSync } from "node:fs";

export interface Tally {
  name: string;
  passed: number;
  failed: number;
}

/** What vitest counted; a run that broke without a report counts as one failure. */
export function tallyOfVitest(file: string, name: string, exitCode: number): Tally {
  const report = read(file) as
    | { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number }
    | undefined;
  if (!report) return { name, passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests } = report;
  return { name, passed, failed: atLeast(numFailedTests, exitCode) };
}

/** What Playwright counted; skipped tests count as failed, because nothing may be skipped here. */
export function tallyOfPlaywright(file: string, exitCode: number): Tally {
  const report = read(file) as
    | { stats: { expected: number; unexpected: number; flaky: number; skipped: number } }
    | undefined;
  if (!report) return { name: "e2e", passed: 0, failed: 1 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { name: "e2e", passed: expected, failed: atLeast(unexpected + flaky + skipped, exitCode) };
}

// A file that cannot be loaded, or a set-up that fails, fails no single test but the run.
function atLeast(failed: number, exitCode: number): number {
  return exitCode === 0 ? failed : Math.max(1, failed);
}

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
