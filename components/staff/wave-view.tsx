"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { nextWave } from "@/lib/staff/wave";
import { BackBar } from "./back-bar";
import { shortCode } from "./format";
import { PromiseRing } from "./promise-ring";
import { useStaff } from "./staff-context";
import { useCommand } from "./use-command";
import { goToRoute } from "./use-route";

/** As many bags as fit on a trolley. */
const size = 6;

/** Orders to be picked in one round: the most pressing ones are chosen already. */
export function WaveView() {
  const t = useTranslations("staff");
  const { pickups } = useStaff();
  const command = useCommand();
  const offered = nextWave(pickups, size * 2);
  const [left, setLeft] = useState<readonly string[]>();
  const chosen = offered
    .map(({ id }) => id)
    .filter((id, index) => (left ? left.includes(id) : index < size))
    .slice(0, size);

  function start() {
    const started = chosen.filter((pickupId) => command({ type: "start", pickupId }));
    if (started.length > 0) goToRoute("pick", started.join(","));
  }
  return (
    <>
      <BackBar title={t("wave.title")} to="more" />
      <div className="grid grid-cols-1 gap-5 px-5">
        <p className="text-sm text-muted">{offered.length > 0 ? t("wave.lead") : t("wave.none")}</p>
        <ul className="border-t border-line empty:hidden">
          {offered.map((pickup) => (
            <li key={pickup.id} className="border-b border-line">
              <label className="flex min-h-20 items-center gap-4 py-2">
                <input
                  type="checkbox"
                  className="size-6 accent-ink"
                  checked={chosen.includes(pickup.id)}
                  onChange={(event) =>
                    setLeft(
                      event.target.checked
                        ? [...chosen, pickup.id]
                        : chosen.filter((id) => id !== pickup.id),
                    )
                  }
                />
                <PromiseRing pickup={pickup} />
                <span className="min-w-0 grow">
                  <span className="block truncate font-medium">{pickup.collectorName}</span>
                  <span className="text-xs text-muted">
                    {`${shortCode(pickup)} · ${t("queue.pieces", {
                      count: pickup.lines.reduce((sum, line) => sum + line.quantity, 0),
                    })}`}
                  </span>
                </span>
              </label>
            </li>
          ))}
        </ul>
        {offered.length > 0 && (
          <Button size="lg" block disabled={chosen.length === 0} onClick={start}>
            {t("wave.start", { count: chosen.length })}
          </Button>
        )}
      </div>
    </>
  );
}
