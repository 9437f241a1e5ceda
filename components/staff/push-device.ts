import { endPush, fetchPushKey, pushUrl, sendPush } from "@/lib/staff/requests";
import type { At } from "@/lib/staff/types";

/** Whether this browser can ring a locked phone; some can from the home screen alone. */
export function pushSupport(): "ready" | "install" | "unsupported" {
  const { serviceWorker, userAgent, maxTouchPoints } = navigator;
  if (serviceWorker && "PushManager" in window && "Notification" in window) return "ready";
  // A tablet of Apple says that it is a computer, which has no touch.
  const isApple =
    /iPhone|iPad|iPod/.test(userAgent) || (/Mac/.test(userAgent) && maxTouchPoints > 1);
  return isApple && !window.matchMedia("(display-mode: standalone)").matches
    ? "install"
    : "unsupported";
}

/** Whether this browser has subscribed. */
export async function isSubscribed(): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration("/staff/");
  return Boolean(await registration?.pushManager.getSubscription());
}

/**
 * Subscribes at the browser's push service, with the shop's present key, and says so to the shop. A
 * subscription that there is stays, and belongs to who is signed in.
 */
export async function subscribeDevice(at: At): Promise<void> {
  const registration = await navigator.serviceWorker.ready;
  const { key } = await fetchPushKey(at);
  const { pushManager } = registration;
  const kept = await pushManager.getSubscription();
  const isGood = kept !== null && keyOf(kept) === key;
  if (kept && !isGood) await kept.unsubscribe();
  const wanted = { userVisibleOnly: true, applicationServerKey: key };
  const subscription = isGood ? kept : await pushManager.subscribe(wanted);
  const { endpoint = "", keys: { p256dh = "", auth = "" } = {} } = subscription.toJSON();
  await sendPush(at, { endpoint, p256dh, auth });
  registration.active?.postMessage({ pushTo: pushUrl(at) });
}

/** Subscribes as `subscribeDevice` does, where the person has allowed it before. */
export async function renewDevice(at: At): Promise<void> {
  if (pushSupport() === "ready" && Notification.permission === "granted") await subscribeDevice(at);
}

/** Ends it here, and then at the shop, which would find out by itself. */
export async function unsubscribeDevice(at: At): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration("/staff/");
  const subscription = await registration?.pushManager.getSubscription();
  if (!subscription) return;
  const { endpoint } = subscription;
  await subscription.unsubscribe();
  await endPush(at, endpoint).catch(() => undefined);
}

function keyOf({ options }: PushSubscription): string {
  const bytes = new Uint8Array(options.applicationServerKey ?? new ArrayBuffer(0));
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
