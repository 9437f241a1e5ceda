import { signMessage } from "../../contracts/signature";
import { type Change, changesIn } from "../../lib/revalidation/change-stream";

/** A storefront as the engine knows it: it hears what goes out of date. */
export async function followChanges(engine: string, secret: string, since = Date.now()) {
  const heard: string[] = [];
  const changes: Change[] = [];
  let onBeat: () => void = () => undefined;
  let beats = 0;
  const cut = new AbortController();
  const address = `/storefront-changes?since=${since}`;
  const response = await fetch(engine + address, {
    headers: { "x-maru-signature": signMessage(address, secret, new Date()) },
    signal: cut.signal,
  });
  if (!response.ok || !response.body) throw new Error(`${address}: ${response.status}`);
  const { body } = response;
  const read = async () => {
    for await (const told of changesIn(body)) {
      if (told.length === 0) {
        beats++;
        onBeat();
      }
      changes.push(...told);
      heard.push(...told.map(({ tag }) => tag));
    }
  };
  const done = read().catch(() => undefined);
  return {
    heard,
    /** The tags of what changed at this moment (ms since 1970) or later: a new line tells the past too. */
    heardSince: (at: number) => changes.filter((change) => change.at >= at).map(({ tag }) => tag),
    /** Resolves when the engine says the next time that it is there, every four seconds. */
    beat: () =>
      new Promise<void>((resolve) => {
        onBeat = resolve;
      }),
    /** How often it has said so. */
    beats: () => beats,
    stop: async () => {
      cut.abort();
      await done;
    },
  };
}
