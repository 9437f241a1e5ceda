import {
  type DeepPartial,
  EntityId,
  type ID,
  Money,
  Order,
  StockLocation,
  VendureEntity,
} from "@vendure/core";
import { Column, Entity, Index, ManyToOne, OneToMany } from "typeorm";
import type { Tender } from "../../../../contracts/money";
import type { PickupKind } from "../../../../contracts/pickup/kinds";
import type { PickupState } from "../../../../contracts/pickup/states";
import type { ServiceRequests } from "../types";
import { PickupEvent } from "./pickup-event.entity";
import { PickupLine } from "./pickup-line.entity";

/** What of one order is collected at one store, or what that store sends of it. */
@Entity()
@Index(["orderId", "storeId"], { unique: true, where: `"kind" = 'collect'` })
// What a store sent already is followed by another parcel when the order gets more.
@Index(["orderId", "kind", "storeId"], {
  unique: true,
  where: `"kind" = 'parcel' AND "state" IN ('held', 'placed', 'picking', 'ready')`,
})
@Index(["storeId", "state", "slotStart"])
@Index(["state", "holdUntil"])
@Index(["storeId", "placedAt"])
// How many of a shopper are open is counted before another one is.
@Index("IDX_pickup_open_try", ["orderId"], {
  where: `"tried" AND "state" IN ('held', 'placed', 'picking', 'ready', 'arrived', 'declined')`,
})
// Two open pickups of a store with the same code could be handed to each other's shopper.
@Index(["storeId", "code"], {
  unique: true,
  where: `"state" IN ('held', 'placed', 'picking', 'ready', 'arrived')`,
})
export class Pickup extends VendureEntity {
  constructor(input?: DeepPartial<Pickup>) {
    super(input);
  }

  @ManyToOne(() => Order, { onDelete: "CASCADE" })
  order!: Order;

  @EntityId()
  orderId!: ID;

  @ManyToOne(() => StockLocation)
  store!: StockLocation;

  @EntityId()
  storeId!: ID;

  @EntityId()
  channelId!: ID;

  @Column({ type: "varchar", default: "collect" })
  kind!: PickupKind;

  /** Who carries a parcel, and under which number; empty until it has a label. */
  @Column({ type: "varchar", default: "" })
  carrier!: string;

  @Column({ type: "varchar", default: "" })
  trackingCode!: string;

  @Column({ type: "varchar" })
  state!: PickupState;

  @Column({ type: "timestamptz" })
  slotStart!: Date;

  @Column({ type: "timestamptz" })
  slotEnd!: Date;

  /**
   * Whether its shopper took it from the shelf and paid there. It has no slot and no pick, and
   * waits for no time: staff check it at the exit.
   */
  @Column({ type: "boolean", default: false })
  inAisle!: boolean;

  /** Whether its shopper tries the pieces in the store first, and pays there for what they keep. */
  @Column({ type: "boolean", default: false })
  tried!: boolean;

  @Column({ type: "varchar" })
  collectorName!: string;

  @Column({ type: "varchar", default: "" })
  collectorPhone!: string;

  @Column({ type: "boolean", default: false })
  allowSubstitutes!: boolean;

  /** Whether a store near by may take it over, unasked, when this one cannot do it. */
  @Column({ type: "boolean", default: false })
  allowMove!: boolean;

  /**
   * What helps staff to serve, told for that by the shopper; gone once the pickup is over. Both
   * columns keep the names of before.
   */
  @Column({ name: "wishes", type: "jsonb", nullable: true })
  serviceRequests!: ServiceRequests | null;

  /** When the shopper agreed that staff see them. */
  @Column({ name: "wishesAgreedAt", type: "timestamptz", nullable: true })
  serviceRequestsAgreedAt!: Date | null;

  /** Language of the shopper, for messages. */
  @Column({ type: "varchar", default: "en" })
  language!: string;

  /** Six digits that prove the right to collect; none before the order is placed. */
  @Column({ type: "varchar", length: 6, nullable: true })
  code!: string | null;

  /** Rises when the collector changes: passes of before are no longer good. */
  @Column({ type: "int", default: 1 })
  passVersion!: number;

  @Column({ type: "timestamptz", nullable: true })
  placedAt!: Date | null;

  @Column({ type: "timestamptz", nullable: true })
  readyAt!: Date | null;

  /** When the shopper said that they set out. */
  @Column({ type: "timestamptz", nullable: true })
  onWayAt!: Date | null;

  @Column({ type: "timestamptz", nullable: true })
  arrivedAt!: Date | null;

  @Column({ type: "timestamptz", nullable: true })
  collectedAt!: Date | null;

  /**
   * When an uncollected order goes back to the shelf; known once it is ready. Of one that its store
   * declined: until when its shopper may choose another.
   */
  @Column({ type: "timestamptz", nullable: true })
  holdUntil!: Date | null;

  @Column({ type: "int", default: 0 })
  extensions!: number;

  @Column({ type: "boolean", default: false })
  reminded!: boolean;

  /** When a person of the store last opened it or worked on it; rings of before stop. */
  @Column({ type: "timestamptz", nullable: true })
  answeredAt!: Date | null;

  /** What the shopper said on arrival: a bay, the colour of a car. */
  @Column({ type: "varchar", nullable: true })
  arrivalNote!: string | null;

  @EntityId({ nullable: true })
  pickerId!: ID | null;

  @Column({ type: "varchar", nullable: true })
  shelf!: string | null;

  /** Why it was cancelled. */
  @Column({ type: "varchar", nullable: true })
  reason!: string | null;

  /** The pause of its store that its shopper was told of last, and has not answered. */
  @EntityId({ nullable: true })
  pauseId!: ID | null;

  /** The pickup at another store that goes on in its place. */
  @EntityId({ nullable: true })
  movedToId!: ID | null;

  /** Unused: money is in the payments plugin's operations. Kept for engines of before. */
  @Column({ type: "varchar", default: "none" })
  refund!: "none" | "due" | "done";

  /** What was taken for it when it was handed over, in hundredths. */
  @Money({ default: 0 })
  taken!: number;

  /** How it was paid at the counter; null when it was paid online. */
  @Column({ type: "varchar", nullable: true })
  tender!: Tender | null;

  /** Of the till's own slip. */
  @Column({ type: "varchar", default: "" })
  tillReference!: string;

  @OneToMany(
    () => PickupLine,
    (line) => line.pickup,
  )
  lines!: PickupLine[];

  @OneToMany(
    () => PickupEvent,
    (event) => event.pickup,
  )
  history!: PickupEvent[];
}
