// @vitest-environment happy-dom
import { useQuery } from "@tanstack/react-query";
import { act } from "react";
import { expect, it, vi } from "vitest";
import { showComponent } from "@/scripts/testing/show";
import { FreshQueryClient } from "./fresh-query-client";

/** A list of the shop, and reads of it that end when they are told to. */
const shop = { list: "before", ends: [] as (() => void)[] };
const read = () => {
  const seen = shop.list;
  return new Promise<string>((resolve) => shop.ends.push(() => resolve(seen)));
};

function List() {
  const { data, isError } = useQuery({ queryKey: ["list", "settled"], queryFn: read });
  return <p>{isError ? "failed" : (data ?? "reads")}</p>;
}

async function shown() {
  Object.assign(shop, { list: "before", ends: [] });
  const client = new FreshQueryClient();
  const place = await showComponent(<List />, client);
  return {
    change: () =>
      act(async () => {
        shop.list = "after";
        void client.invalidateQueries({ queryKey: ["list"] });
      }),
    answer: () =>
      act(async () => {
        for (const end of shop.ends.splice(0)) end();
      }),
    says: (text: string) => vi.waitFor(() => act(() => expect(place.textContent).toBe(text))),
  };
}

it("reads again what changed during its first read, and shows no answer from before", async () => {
  const { change, answer, says } = await shown();
  await change();
  expect(shop.ends).toHaveLength(2);
  await answer();
  await says("after");
});

it("reads again what changed during a later read", async () => {
  const { change, answer, says } = await shown();
  await answer();
  await says("before");
  await change();
  await change();
  await answer();
  await says("after");
});
