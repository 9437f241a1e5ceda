/** Node's, Next's, Vendure's and those of CI systems. */
const ofOthers = new Set([
  "NODE_ENV",
  "NEXT_PHASE",
  "NEXT_MANUAL_SIG_HANDLE",
  "NEXT_RUNTIME",
  "CI",
  "NEXT_TELEMETRY_DISABLED",
  "VENDURE_DISABLE_TELEMETRY",
]);

/** Every way in which the tree reads a setting. */
const reads = [
  /process\.env(?:\.|\[")([A-Z][A-Z0-9_]+)/g,
  /"((?:BENCH|E2E)_[A-Z0-9_]+)"/g,
  /\{([^{}]*)\} = process\.env/g,
];

/** Settings that a source reads and no table knows, as `file: NAME`. */
export function unknownSettings(
  sources: { path: string; text: string }[],
  known: Set<string>,
): string[] {
  return sources.flatMap(({ path, text }) => {
    const names = reads.flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap(
        ([, found = ""]) => found.match(/[A-Z][A-Z0-9_]+/g) ?? [],
      ),
    );
    return [...new Set(names)]
      .filter((name) => !known.has(name) && !ofOthers.has(name))
      .map((name) => `${path}: ${name}`);
  });
}
