import { QueryClient } from "@tanstack/react-query";
import { afterEach, expect, it, vi } from "vitest";
import { storeStockOptions } from "./store-stock-options";

afterEach(() => vi.unstubAllGlobals());

it("asks once for all products of a page, and for each store apart", async () => {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (address: string) => {
    const { searchParams } = new URL(address, "http://shop.test");
    asked.push(`${searchParams.get("store")} ${searchParams.get("products")}`);
    return Response.json(["2"]);
  });
  const client = new QueryClient();
  const there = await Promise.all([
    ...["1", "2", "3"].map((id) => client.fetchQuery(storeStockOptions("ko-kr", "seongsu", id))),
    client.fetchQuery(storeStockOptions("ko-kr", "hannam", "2")),
  ]);
  expect(asked.sort()).toEqual(["hannam 2", "seongsu 1,2,3"]);
  expect(there).toEqual([false, true, false, true]);
});
