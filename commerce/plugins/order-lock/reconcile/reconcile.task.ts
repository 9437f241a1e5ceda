import { ScheduledTask } from "@vendure/core";
import { Reconciler } from "./reconciler.service";

/** Looks every minute for orders whose money, stock and pickups do not fit together. */
export const reconcileTask = new ScheduledTask({
  id: "reconcile-orders",
  description: "Finds and repairs orders whose payment, stock and pickups do not fit together",
  schedule: "* * * * *",
  execute: ({ injector }) => injector.get(Reconciler).run(),
});
