import { queryOptions } from "@tanstack/react-query";
import { callApi } from "@/lib/api";
import type { Pair } from "@/lib/i18n/pairs";
import type { Checkout } from "./types";

export const checkoutOptions = (pair: Pair) =>
  queryOptions({
    queryKey: ["checkout", pair],
    queryFn: ({ signal }) => callApi<Checkout>("/api/checkout", { pair, signal }),
    retry: false,
  });
