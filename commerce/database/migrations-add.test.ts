import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const folder = path.join(import.meta.dirname, "../migrations");
/** The first makes the tables. */
const later = readdirSync(folder).sort().slice(1);

/** What a migration does on the way up. */
function stepsUp(file: string): string {
  const text = readFileSync(path.join(folder, file), "utf8");
  const from = text.indexOf("async up(");
  const to = text.indexOf("async down(");
  return to > from ? text.slice(from, to) : text.slice(from);
}

/** What an older version would miss, or could not write. */
const takesAway = [
  /\bDROP (?:TABLE|COLUMN)\b/i,
  /\bRENAME (?:TO|COLUMN|CONSTRAINT)\b/i,
  /\bSET NOT NULL\b/i,
  /\bALTER COLUMN "?\w+"? (?:SET DATA )?TYPE\b/i,
  /\bADD (?:COLUMN )?(?:IF NOT EXISTS )?"\w+" (?:(?!DEFAULT|"\w+")[^,;`])*NOT NULL(?:(?!DEFAULT)[^,;`])*[,;`]/i,
];

describe("a shop goes back to an older version because migrations only add", () => {
  it.each(later)("%s", (file) => {
    const steps = stepsUp(file);
    expect(steps).not.toBe("");
    for (const pattern of takesAway) expect(steps).not.toMatch(pattern);
  });

  it.each([
    'ALTER TABLE "order" DROP COLUMN "x"`',
    'ALTER TABLE "order" ADD "x" integer NOT NULL`',
    'ALTER TABLE "order" ADD "y" integer, ADD "x" character varying(20) NOT NULL;',
    'ALTER TABLE "order" ALTER COLUMN "x" SET NOT NULL',
  ])("tells %s", (step) => {
    expect(takesAway.some((pattern) => pattern.test(step))).toBe(true);
  });

  it.each(['ALTER TABLE "order" ADD "x" integer NOT NULL DEFAULT \'0\'`', 'ADD "x" integer`'])(
    "lets %s pass",
    (step) => {
      expect(takesAway.some((pattern) => pattern.test(step))).toBe(false);
    },
  );
});
