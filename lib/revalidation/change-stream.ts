import { z } from "zod";

/** One cache tag that went out of date, as the engine names it, and when (ms since 1970). */
export interface Change {
  tag: string;
  at: number;
}

const changes = z.array(z.object({ tag: z.string(), at: z.number() }));

/**
 * Reads the engine's server-sent events. It yields the changes of each `changes` event, `[]` for
 * each beat, and nothing for what it does not know. It ends with the stream and throws as the
 * stream does.
 */
export async function* changesIn(stream: ReadableStream<Uint8Array>): AsyncGenerator<Change[]> {
  let text = "";
  const decoder = new TextDecoder();
  for await (const chunk of stream) {
    text += decoder.decode(chunk, { stream: true });
    for (let end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
      const read = eventOf(text.slice(0, end));
      text = text.slice(end + 2);
      if (read) yield read;
    }
  }
}

function eventOf(block: string): Change[] | undefined {
  const field = (name: string) => new RegExp(`^${name}: ?(.*)$`, "m").exec(block)?.[1];
  if (field("event") === "beat") return [];
  if (field("event") !== "changes") return undefined;
  try {
    return changes.parse(JSON.parse(field("data") ?? ""));
  } catch {
    return undefined;
  }
}
