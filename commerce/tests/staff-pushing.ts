import { randomUUID } from "node:crypto";
import type { StandInBrowser } from "../../scripts/testing/push-receiver";
import type { Visitor } from "./api";
import { staff } from "./pickup-staffing";
import { sql } from "./shopping";

export const subscribe = (who: Visitor, { subscription }: Pick<StandInBrowser, "subscription">) =>
  who.send(`mutation($i: StaffPushInput!) { subscribeStaffPush(input: $i) { success } }`, {
    i: subscription,
  });

export const unsubscribe = (who: Visitor, { subscription }: StandInBrowser) =>
  who.send(`mutation($e: String!) { unsubscribeStaffPush(endpoint: $e) { success } }`, {
    e: subscription.endpoint,
  });

/** A person at work on a device, which shows a store's queue. */
export async function onDevice(who: "associate" | "manager", store = "seongsu") {
  const person = await staff(who);
  const key = randomUUID();
  await person.ask(`mutation($i: OpenStaffSessionInput!) { openStaffSession(input: $i) }`, {
    i: { key, name: "phone", browser: "Chrome, Android" },
  });
  await person.ask("query($s: String!) { pickupBoard(storeCode: $s) { cursor } }", { s: store });
  return { person, key };
}

/** Has no device of earlier tests ring. */
export const clearDevices = () => sql("DELETE FROM staff_push_device");

/** So many minutes have passed, for those who have signed in and for a transfer. */
export async function passOfTransfer(minutes: number, { id }: { id: string }): Promise<void> {
  const back = `- interval '${minutes} minutes'`;
  await sql(`UPDATE session SET "createdAt" = "createdAt" ${back}
    WHERE id IN (SELECT "sessionId" FROM staff_push_device)`);
  await sql(
    `UPDATE stock_transfer SET "createdAt" = "createdAt" ${back}, "sentAt" = "sentAt" ${back},
       "senderAnsweredAt" = "senderAnsweredAt" ${back},
       "receiverAnsweredAt" = "receiverAnsweredAt" ${back} WHERE id = $1`,
    [id],
  );
  await sql(
    `UPDATE staff_push SET at = at ${back}, "dueAt" = "dueAt" ${back} WHERE "transferId" = $1`,
    [id],
  );
}

/** It was asked for, or has left, so long ago that it is late from now on. */
export const makeLate = ({ id }: { id: string }) =>
  sql(
    `UPDATE stock_transfer SET "createdAt" = now() - interval '24 hours',
       "sentAt" = CASE WHEN "sentAt" IS NOT NULL THEN now() - interval '72 hours' END WHERE id = $1`,
    [id],
  );

/** So many minutes have passed, for those who have signed in and for what has happened to the order. */
export async function pass(minutes: number, { id }: { id: number }): Promise<void> {
  const back = `- interval '${minutes} minutes'`;
  await sql(`UPDATE session SET "createdAt" = "createdAt" ${back}
    WHERE id IN (SELECT "sessionId" FROM staff_push_device)`);
  await sql(
    `UPDATE pickup SET "placedAt" = "placedAt" ${back}, "arrivedAt" = "arrivedAt" ${back},
    "answeredAt" = "answeredAt" ${back} WHERE id = $1`,
    [id],
  );
  await sql(
    `UPDATE staff_push SET at = at ${back}, "dueAt" = "dueAt" ${back} WHERE "pickupId" = $1`,
    [id],
  );
}
