import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { openAnotherEngine } from "./another-engine";
import { type ApiOptions, Visitor } from "./api";
import { clearSlots, setStore } from "./pickup-shopping";
import { type Placed, staff } from "./pickup-staffing";
import { setStock, sql, variantId } from "./shopping";

interface Paused {
  kind: string;
  until: string;
  slots: { start: string; left: number }[];
  stores: { store: { code: string }; promise: { start: string } | null }[];
}

interface PauseFloor {
  manager: Visitor;
  associate: Visitor;
  chair: number;
  /** Of an engine beside the first. */
  engine: string;
}

/** A zone in which it is about ten in the morning: the day has hours left, whenever a test runs. */
function morningZone(): string {
  const behind = new Date().getUTCHours() - 10;
  const hours = behind > 12 ? behind - 24 : behind;
  return `Etc/GMT${hours < 0 ? "-" : "+"}${Math.abs(hours)}`;
}

/** Two stores with five chairs each, in the morning, that no manager has paused. */
export function pauseFloor(): PauseFloor {
  const floor = {} as PauseFloor;
  let worker: Awaited<ReturnType<typeof openAnotherEngine>>;
  beforeAll(async () => {
    worker = await openAnotherEngine({ COMMERCE_ROLE: "both" });
    floor.engine = worker.url;
    floor.manager = await staff("manager");
    floor.associate = await staff("associate");
    floor.chair = await variantId("MR-101-NATURAL-OAK");
  });
  beforeEach(async () => {
    await sql(`UPDATE pickup SET state = 'collected'
      WHERE state IN ('placed', 'picking', 'ready', 'arrived', 'declined')`);
    await sql("DELETE FROM pickup_pause");
    await sql("DELETE FROM limit_count");
    for (const code of ["seongsu", "hannam"]) await setStore(code, { Timezone: morningZone() });
    await clearSlots();
    await setStock(floor.chair, { seongsu: 5, hannam: 5 });
  });
  afterAll(async () => {
    await sql("DELETE FROM pickup_pause");
    for (const code of ["seongsu", "hannam"]) await setStore(code, { Timezone: "Asia/Seoul" });
    await worker.stop();
  });
  return floor;
}

/** Has a store paused; the pause, or the code of its refusal. */
export async function pauseStore(manager: Visitor, input: object = {}) {
  const { data, errors } = await manager.send(
    "mutation($i: PauseStoreInput!) { pauseStore(input: $i) { id kind capacity until by } }",
    { i: { storeCode: "seongsu", kind: "closed", commandId: randomUUID(), ...input } },
  );
  return data?.pauseStore ?? { refused: errors?.[0]?.extensions.code };
}

export const resumeStore = (manager: Visitor, pauseId: string) =>
  manager.ask("mutation($i: ResumeStoreInput!) { resumeStore(input: $i) { success } }", {
    i: { storeCode: "seongsu", pauseId, commandId: randomUUID() },
  });

const pauseFields = `id state store { code } slot { start } holdUntil
  pause { kind until slots { start left } stores { store { code } promise { start } } }`;

/** What the pass shows to who has the order. */
export async function passOf(order: Placed, visitor: ApiOptions = {}) {
  const { pickupStatus } = await new Visitor(visitor).ask(
    `query($p: PickupProof!) { pickupStatus(proof: $p) { ... on PickupStatus {
      pickups { ${pauseFields} } } } }`,
    { p: { orderCode: order.orderCode, emailAddress: order.guest.email } },
  );
  return pickupStatus.pickups as {
    id: string;
    state: string;
    store: { code: string };
    slot: { start: string };
    holdUntil: string | null;
    pause: Paused | null;
  }[];
}

/** What of an order goes on. */
export async function pauseOf(order: Placed): Promise<Paused> {
  const [pickup] = await passOf(order);
  if (!pickup?.pause) throw new Error(`Not told: ${JSON.stringify(pickup)}`);
  return pickup.pause;
}

/** The shopper chooses another time or store, by the pass alone. */
export async function movePickup(
  order: Placed,
  target: { storeCode: string; slotStart: string | undefined },
  more: { commandId?: string; engine?: string } = {},
) {
  const { engine, commandId = randomUUID() } = more;
  const { movePickup: moved } = await new Visitor({ ...(engine && { engine }) }).ask(
    `mutation($i: MovePickupInput!) { movePickup(input: $i) { __typename
      ... on Pickup { ${pauseFields} pass { code } }
      ... on PickupConflictError { reason } } }`,
    {
      i: {
        pickupId: order.id,
        proof: { orderCode: order.orderCode, emailAddress: order.guest.email },
        commandId,
        ...target,
      },
    },
  );
  return moved;
}
