import type { Sort } from "@/contracts/listing-sorts";
import type { LimitFault } from "@/lib/catalog/listing-limits";

/** The words of facets, order and count, in the reader's language. */
export interface ListingWords {
  filter: string;
  inStock: string;
  /** "At {name}": the name of the visitor's store is known in the browser only. */
  atStore: string;
  /** The store of the address by its name, where there is one. */
  storeName: string;
  today: string;
  later: string;
  apply: string;
  show: string;
  close: string;
  sort: string;
  sorts: Record<Sort, string>;
  limits: Record<"any" | "min" | "max" | LimitFault, string>;
  /** How many there are, for eye and ear. */
  count: string;
}
