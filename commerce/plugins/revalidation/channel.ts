/** Name of the Postgres channel on which engines hear what the storefronts must know. */
export const storefrontChannel = "maru_storefront";

/** Reads a notification, `<milliseconds> <tag>`; undefined when it is none of ours. */
export function changeIn(payload: string): { tag: string; at: number } | undefined {
  const [, at, tag] = /^(\d{1,15}) (.+)$/s.exec(payload) ?? [];
  return at && tag ? { tag, at: Number(at) } : undefined;
}
