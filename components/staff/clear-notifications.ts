import { aboutOf, type Ring } from "@/lib/staff/rings";
import type { Pickup } from "@/lib/staff/types";

/** Takes notifications of this store from the lock screen that ring no more. */
export function clearNotifications(pickups: readonly Pickup[], rings: readonly Ring[]): void {
  const open = new Set(rings.map(aboutOf));
  const over = new Set(pickups.map(({ id }) => `order-${id}`).filter((tag) => !open.has(tag)));
  if (open.size === 0) over.add("orders");
  const isOver = (tag: string) =>
    over.has(tag) || (/^(help|transfer)-/.test(tag) && !open.has(tag));
  void navigator.serviceWorker
    ?.getRegistration("/staff/")
    .then((registration) => registration?.getNotifications())
    .then((shown) => {
      for (const notification of shown ?? []) if (isOver(notification.tag)) notification.close();
    })
    .catch(() => undefined);
}
