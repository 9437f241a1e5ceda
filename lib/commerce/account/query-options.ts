import { queryOptions } from "@tanstack/react-query";
import { callApi } from "@/lib/api";
import type { Pair } from "@/lib/i18n/pairs";
import type { Account } from "./types";

/** The account that is signed in, or null. */
export const accountOptions = (pair: Pair) =>
  queryOptions({
    queryKey: ["account", pair],
    queryFn: ({ signal }) => callApi<Account | null>("/api/account", { pair, signal }),
    staleTime: 60_000,
  });
