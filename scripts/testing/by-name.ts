import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * Runs test files by name. The engine's files share one shop. An order that followed from how long
 * they took last time would be another on every machine.
 */
export class ByName extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => (a.moduleId < b.moduleId ? -1 : 1));
  }
}
