// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider, queryOptions } from "@tanstack/react-query";
import { act } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { expect, it } from "vitest";
import { useLiveQuery } from "./use-live-query";

const pieces = queryOptions({
  queryKey: ["pieces"],
  queryFn: async () => 3,
  staleTime: Number.POSITIVE_INFINITY,
});

function Pieces() {
  const { data } = useLiveQuery(pieces);
  return <p>{data ?? "not known"}</p>;
}

const inShop = (client: QueryClient) => (
  <QueryClientProvider client={client}>
    <Pieces />
  </QueryClientProvider>
);

it("keeps the server's markup while it is taken over, though the answer is there already", async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const place = document.createElement("div");
  place.innerHTML = renderToString(inShop(new QueryClient()));
  expect(place.textContent).toBe("not known");

  const client = new QueryClient();
  client.setQueryData(pieces.queryKey, 3);
  const errors: unknown[] = [];
  await act(async () => {
    hydrateRoot(place, inShop(client), { onRecoverableError: (error) => errors.push(error) });
  });
  expect(errors).toEqual([]);
  expect(place.textContent).toBe("3");
});
