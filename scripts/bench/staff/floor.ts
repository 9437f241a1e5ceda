import { setTimeout as delay } from "node:timers/promises";
import { openPieces } from "../../../contracts/pickup/apply-command";
import type { Pickup } from "../../../lib/staff/types";
import type { Device, NewCommand } from "./device";

export interface Tally {
  /** Ids of commands that were answered as done. */
  done: Set<string>;
  conflicts: number;
  /** From the answer to a command until another device of the store showed it (ms). */
  live: number[];
  /** From the press to the answer (ms). */
  answered: number[];
}

/**
 * The devices of a store work through its queue until all is handed over. Each command is sent as
 * often as it takes. One in ten is sent twice at once, as a double tap does.
 */
export async function workThrough(
  devices: Device[],
  codes: Map<string, string>,
  tally: Tally,
  pauseMs: number,
): Promise<void> {
  await Promise.all(
    devices.map(async (device, turn) => {
      for (;;) {
        const open = [...codes.keys()]
          .map((id) => device.board.pickups.find((pickup) => pickup.id === id))
          .filter((pickup) => pickup !== undefined)
          .filter(({ state }) => state !== "collected");
        if (open.length === 0) return;
        // Mostly one's own share, sometimes another's: colleagues do meet.
        const own = open.filter(({ id }) => Number(id) % devices.length === turn);
        const from = own.length > 0 && Math.random() < 0.9 ? own : open;
        const pickup = from[Math.floor(Math.random() * from.length)];
        if (pickup) await act(device, devices, pickup, codes.get(pickup.id) ?? "", tally);
        await delay(pauseMs * (0.5 + Math.random()));
      }
    }),
  );
}

function nextStep(pickup: Pickup, code: string): NewCommand {
  const on = { pickupId: pickup.id };
  const line = pickup.lines.find((one) => openPieces(one) > 0);
  switch (pickup.state) {
    case "placed":
      return { type: "start", ...on };
    case "picking":
      return line
        ? { type: "pick", ...on, lineId: line.id, quantity: 1, barcode: line.sku }
        : { type: "stage", ...on, shelf: "A1" };
    default:
      return { type: "hand-over", ...on, pass: { code } };
  }
}

async function act(device: Device, all: Device[], pickup: Pickup, code: string, tally: Tally) {
  const command = device.command(nextStep(pickup, code));
  const pressed = performance.now();
  const twice = Math.random() < 0.1;
  for (;;) {
    const [result] = await Promise.all([
      device.send(command),
      ...(twice ? [device.send(command)] : []),
    ]);
    if (!result.ok) {
      await delay(100);
      continue;
    }
    const answered = performance.now();
    if (!result.value.done) tally.conflicts++;
    else if (!tally.done.has(command.id)) {
      tally.done.add(command.id);
      tally.answered.push(answered - pressed);
      void watch(all, device, command.id, answered, tally);
    }
    return;
  }
}

async function watch(all: Device[], by: Device, id: string, answered: number, tally: Tally) {
  await Promise.all(
    all
      .filter((device) => device !== by)
      .map(async (device) => {
        for (let i = 0; i < 500 && !device.heard.has(id); i++) await delay(20);
        const at = device.heard.get(id);
        tally.live.push(at === undefined ? Number.POSITIVE_INFINITY : Math.max(0, at - answered));
      }),
  );
}
