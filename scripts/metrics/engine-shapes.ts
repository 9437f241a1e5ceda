import type { Source } from "./read-sources";

/**
 * Shapes of the engine's answers that are written by hand. They are zod objects in files of `lib/`
 * that ask the engine. Nested ones count too, as each repeats fields of the engine's schema. Files
 * called `schemas.ts` read what strangers write, so they are left out.
 */
export function engineShapes(sources: readonly Source[]): { shapes: number; files: number } {
  const counts = sources
    .filter(isReader)
    .map(({ text }) => text.match(/\bz\s*\.(?:object|strictObject|looseObject)\(/g)?.length ?? 0)
    .filter((count) => count > 0);
  return { shapes: counts.reduce((sum, count) => sum + count, 0), files: counts.length };
}

const asks = /from "[^"]*\/(?:engine\/client|client|query-as-visitor|query-as-staff)"/;

const isReader = ({ file, text }: Source) =>
  file.startsWith("lib/") && !/(^|[/-])schemas?\.ts$/.test(file) && asks.test(text);
