import { changesIn } from "../../lib/revalidation/change-stream";
import { sign } from "../contracts/signature";

/** A storefront as the engine knows it: it hears what goes out of date. */
export async function followChanges(engine: string, secret: string, since = Date.now()) {
  const heard: string[] = [];
  const cut = new AbortController();
  const address = `/storefront-changes?since=${since}`;
  const response = await fetch(engine + address, {
    headers: { "x-maru-signature": sign(address, secret, new Date()) },
    signal: cut.signal,
  });
  if (!response.ok || !response.body) throw new Error(`${address}: ${response.status}`);
  const { body } = response;
  const read = async () => {
    for await (const changes of changesIn(body)) heard.push(...changes.map(({ tag }) => tag));
  };
  const done = read().catch(() => undefined);
  return {
    heard,
    stop: async () => {
      cut.abort();
      await done;
    },
  };
}
