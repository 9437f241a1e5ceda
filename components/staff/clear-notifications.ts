import type { Ring } from "@/lib/staff/rings";
import type { Pickup } from "@/lib/staff/types";

/** Takes notifications of this store from the lock screen that ring no more. */
export function clearNotifications(pickups: readonly Pickup[], rings: readonly Ring[]): void {
  const open = new Set(
    rings.map((ring) =>
      ring.kind === "help" ? `help-${ring.call.id}` : `order-${ring.pickup.id}`,
    ),
  );
  const over = new Set(pickups.map(({ id }) => `order-${id}`).filter((tag) => !open.has(tag)));
  if (open.size === 0) over.add("orders");
  const isOver = (tag: string) => over.has(tag) || (tag.startsWith("help-") && !open.has(tag));
  void navigator.serviceWorker
    ?.getRegistration("/staff/")
    .then((registration) => registration?.getNotifications())
    .then((shown) => {
      for (const notification of shown ?? []) if (isOver(notification.tag)) notification.close();
    })
    .catch(() => undefined);
}
