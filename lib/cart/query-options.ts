import { queryOptions } from "@tanstack/react-query";
import { callApi } from "@/lib/api";
import { marketOf, type Pair } from "@/lib/i18n/pairs";
import type { Basket } from "./types";

/** The basket of the pair's market, in the pair's language. */
export const basketOptions = (pair: Pair) =>
  queryOptions({
    queryKey: ["basket", marketOf(pair).code, pair],
    queryFn: ({ signal }) => callApi<Basket>("/api/basket", { pair, signal }),
    staleTime: 30_000,
  });
