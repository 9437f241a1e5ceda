const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

let closing: Promise<void> | undefined;

/**
 * Has every signal that asks this process to end close what it has opened, once, and then end it.
 * @returns the same, for callers that have another reason
 */
export function onClose(work: () => Promise<void>): () => void {
  const close = () => {
    closing ??= work().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of signals) process.on(signal, close);
  // A closed terminal takes what is still said with it.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
  return close;
}

/** Says why a command cannot go on, and ends it; not while it closes, which is reason enough. */
export function exitWithError(error: unknown): void {
  if (closing) return;
  console.error(`\n${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}
