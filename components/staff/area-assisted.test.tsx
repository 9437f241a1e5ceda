// @vitest-environment happy-dom
import { QueryClient } from "@tanstack/react-query";
import { expect, it } from "vitest";
import { showComponent } from "@/scripts/testing/show";
import { AreaAssisted } from "./area-assisted";
import { type Staff, StaffProvider } from "./staff-context";

it("says orders and their amount a store and currency, and names people where they are told", async () => {
  const sold = { orders: 1, people: null };
  const shown = await showComponent(
    // It reads nothing else.
    <StaffProvider value={{ language: "en" } as unknown as Staff}>
      <AreaAssisted
        names={new Map([["south", "South"]])}
        assisted={[
          { ...sold, storeCode: "north", currencyCode: "KRW", amount: 3_000_00 },
          {
            ...{ storeCode: "south", currencyCode: "KRW", orders: 2, amount: 5_000_00 },
            people: [{ name: "Yuna Kim", orders: 2, amount: 5_000_00 }],
          },
          { ...sold, storeCode: "south", currencyCode: "USD", amount: 20_50 },
        ]}
      />
    </StaffProvider>,
    new QueryClient(),
  );
  const lines = [...shown.querySelectorAll("bdi")].map(({ textContent, parentElement }) => [
    textContent,
    parentElement?.nextElementSibling?.textContent,
  ]);
  expect(lines).toEqual([
    ["north", "1 order · ₩3,000"],
    ["South", "2 orders · ₩5,000"],
    ["Yuna Kim", "2 orders · ₩5,000"],
    ["South", "1 order · $20.50"],
  ]);
});
