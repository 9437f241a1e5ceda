import type { Client } from "pg";
import { applyCommand, openPieces } from "../../../contracts/pickup/apply-command";
import { Outbox, type RejectedCommand, type Waiting } from "../../../lib/staff/outbox";
import type { PickupCommand } from "../../../lib/staff/schemas";
import type { Device } from "./device";

const at = { market: "KR", language: "en" } as const;

/**
 * A device that was away. It starts, picks and stages every order without a network, while a
 * colleague takes some of them. Its outbox then sends everything; the database says what became.
 */
export async function replayOutbox(
  sql: Client,
  away: Device,
  colleague: Device,
  ids: string[],
  conflicts: number,
): Promise<string> {
  const disk = { waiting: [] as Waiting[], rejected: [] as RejectedCommand[] };
  let online = false;
  const outbox = new Outbox({
    storage: {
      load: async () => ({ waiting: [...disk.waiting], rejected: [...disk.rejected] }),
      add: async (command) => {
        const kept = { ...command, seq: disk.waiting.length + 1 };
        disk.waiting.push(kept);
        return kept;
      },
      done: async (seq) => {
        disk.waiting = disk.waiting.filter((w) => w.seq !== seq);
      },
      setAside: async (rejected) => {
        const seqs = new Set(rejected.map(({ seq }) => seq));
        disk.waiting = disk.waiting.filter(({ seq }) => !seqs.has(seq));
        disk.rejected.push(...rejected);
      },
      dismiss: async () => undefined,
    },
    send: ({ command }) =>
      online && command.type !== "answer"
        ? away.send(command)
        : Promise.resolve({
            ok: false,
            failure: { kind: "network", message: "unreachable", retry: true },
          }),
    onOutcome: () => undefined,
    whoIs: () => "away",
    exclusively: (work) => work(),
  });
  let given = 0;
  for (const id of ids) {
    let pickup = away.board.pickups.find((one) => one.id === id);
    while (pickup && pickup.state !== "ready") {
      const line = pickup.lines.find((one) => openPieces(one) > 0);
      const on = { pickupId: id };
      const command = away.command(
        pickup.state === "placed"
          ? { type: "start", ...on }
          : line
            ? { type: "pick", ...on, lineId: line.id, quantity: 1 }
            : { type: "stage", ...on, shelf: "Z9" },
      ) as PickupCommand;
      const made = new Date().toISOString();
      const applied = applyCommand(pickup, command, { person: "away", now: made });
      if (!applied.ok) throw new Error(applied.why);
      await outbox.add({
        command,
        at: { ...at, store: away.store },
        email: "away",
        person: "away",
        made,
      });
      given++;
      pickup = applied.pickup;
    }
  }
  const taken = ids.slice(0, conflicts);
  for (const id of taken) await colleague.send(colleague.command({ type: "start", pickupId: id }));
  await outbox.flush();
  online = true;
  const began = performance.now();
  while (outbox.current().waiting.length > 0) await outbox.flush();
  const seconds = (performance.now() - began) / 1000;
  const { rows } = await sql.query<{ id: string; state: string; shelf: string | null }>(
    "SELECT id::text, state, shelf FROM pickup WHERE id = ANY($1)",
    [ids],
  );
  const wrong = rows.filter(({ id, state, shelf }) =>
    taken.includes(id) ? state !== "picking" : state !== "ready" || shelf !== "Z9",
  );
  const told = outbox.current().rejected.filter(({ followed }) => !followed).length;
  if (wrong.length > 0 || told !== taken.length)
    throw new Error(`After the replay: ${told} conflicts told, wrong ${JSON.stringify(wrong)}`);
  return `${given} commands of ${ids.length} orders, ${told} conflicts: right state, ${seconds.toFixed(1)} s`;
}
