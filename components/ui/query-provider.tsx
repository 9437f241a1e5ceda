"use client";

import { QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { FreshQueryClient } from "./fresh-query-client";

let browserClient: FreshQueryClient | undefined;

function makeClient() {
  return new FreshQueryClient({
    defaultOptions: { queries: { staleTime: 30_000, retry: 2, refetchOnWindowFocus: true } },
  });
}

function getClient() {
  // On the server one per request, so that no visitor ever sees what was fetched for another.
  if (typeof window === "undefined") return makeClient();
  browserClient ??= makeClient();
  return browserClient;
}

/** The client's cache of what changes under the hand; kept through navigations. */
export function QueryProvider({ children }: { children: ReactNode }) {
  return <QueryClientProvider client={getClient()}>{children}</QueryClientProvider>;
}
