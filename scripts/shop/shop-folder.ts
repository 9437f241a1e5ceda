import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");
/** The demonstration: the shop that opens where no other is named. */
const demonstration = "demo";

/** The folder of the shop that commands work for: `MARU_SHOP`, as seen from where they are called. */
export function shopFolder(
  { MARU_SHOP }: Readonly<Record<string, string | undefined>> = process.env,
): string {
  return MARU_SHOP ? path.resolve(MARU_SHOP) : path.join(root, demonstration);
}
