import type { Source } from "./read-sources";

export interface FieldTrees {
  field: string;
  /** How many files of each tree name it. */
  trees: Record<string, number>;
}

/**
 * In which trees a field of the engine is written down. A tree is a folder of the root. Files that
 * a program prints count for nothing: no hand touches them.
 */
export function fieldTrees(sources: readonly Source[], field: string): FieldTrees {
  const named = new RegExp(`\\b${field}\\b`);
  const trees: Record<string, number> = {};
  for (const { file, text } of sources) {
    if (!named.test(text)) continue;
    const tree = file.split("/")[0] ?? file;
    trees[tree] = (trees[tree] ?? 0) + 1;
  }
  return { field, trees };
}
