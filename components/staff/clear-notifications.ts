import type { Ring } from "@/lib/staff/rings";
import type { Pickup } from "@/lib/staff/types";

/** Takes notifications of this store's orders from the lock screen that ring no more. */
export function clearNotifications(pickups: readonly Pickup[], rings: readonly Ring[]): void {
  const open = new Set(rings.map(({ pickup }) => `order-${pickup.id}`));
  const over = new Set(pickups.map(({ id }) => `order-${id}`).filter((tag) => !open.has(tag)));
  if (open.size === 0) over.add("orders");
  void navigator.serviceWorker
    ?.getRegistration("/staff/")
    .then((registration) => registration?.getNotifications())
    .then((shown) => {
      for (const notification of shown ?? []) if (over.has(notification.tag)) notification.close();
    })
    .catch(() => undefined);
}
