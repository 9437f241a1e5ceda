// @vitest-environment happy-dom
import { QueryClient } from "@tanstack/react-query";
import { expect, it } from "vitest";
import messages from "@/messages/en.json";
import { showComponent } from "@/scripts/testing/show";
import { AreaReasons } from "./area-reasons";

const words = messages.staff.reasons;

it("says why in words, and leaves what other programs wrote", async () => {
  const shown = await showComponent(
    <AreaReasons
      reasons={[
        { kind: "DECLINED", reason: "too-busy", count: 6 },
        { kind: "CANCELLED", reason: "customer-asked", count: 3 },
        { kind: "RETURNED", reason: "scratched in transport", count: 1 },
        { kind: "SHORT", reason: "", count: 2 },
        { kind: "DAMAGED", reason: "picking", count: 2 },
      ]}
    />,
    new QueryClient(),
  );
  const said = [...shown.querySelectorAll("bdi")].map(({ textContent }) => textContent);
  expect(said).toEqual([
    words["too-busy"],
    words["customer-asked"],
    "scratched in transport",
    messages.staff.area.noReason,
    messages.staff.damaged.reasons.picking,
  ]);
});
