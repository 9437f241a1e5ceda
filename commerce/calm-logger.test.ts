import { LogLevel } from "@vendure/core";
import { expect, it, vi } from "vitest";
import { CalmLogger } from "./calm-logger";

it("says the same words less and less often, other words at once, and counts what it kept back", () => {
  let now = 0;
  const written: string[] = [];
  const out = vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  const logger = new CalmLogger({ level: LogLevel.Warn }, () => now);
  // A night of a poller that asks twice a second.
  for (; now < 8 * 3_600_000; now += 500) logger.error("The database is away", "Poller");
  logger.error("Another one", "Poller");
  out.mockRestore();
  const said = written.filter((text) => text.includes("The database is away"));
  expect(said).toHaveLength(10);
  expect(said[1]).toContain("(119 times more meanwhile)");
  expect(written.at(-1)).toContain("Another one");
});
