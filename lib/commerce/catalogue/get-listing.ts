// TEMPORARY FIXTURE of the design engineer: overwrite me with the real reader.
import type { Pair } from "@/lib/i18n/pairs";
import { listing } from "../fixture.tmp";
export function getListing({ pair, collection, take }: { pair: Pair; collection?: string; take?: number }) {
  return listing(pair, collection, take);
}
