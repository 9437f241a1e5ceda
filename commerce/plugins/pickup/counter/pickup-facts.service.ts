import { Injectable } from "@nestjs/common";
import { type RequestContext, TransactionalConnection } from "@vendure/core";
import type { PickupFacts } from "../../../../contracts/pickup/apply-command";
import type { LineFacts, RefusedPieces, StaffCommand } from "../../../../contracts/pickup/commands";
import type { Pickup } from "../entities/pickup.entity";
import { PickupLine } from "../entities/pickup-line.entity";
import { DuesService } from "../reservation/dues.service";
import { ageOf } from "../reservation/pickup-lines.service";
import { PutBacks } from "../reservation/put-backs.service";
import { piecesLeft, piecesOf } from "./refused-pieces";

type Article = Pick<LineFacts, "sku" | "barcode" | "minimumAge">;

const noArticle: Article = { sku: "", barcode: null, minimumAge: 0 };

/** A pickup, under its lock, as the rules that devices have too see it. */
@Injectable()
export class PickupFactsService {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly dues: DuesService,
    private readonly putBacks: PutBacks,
  ) {}

  /** Articles, what is to be put back and what is due are read for a command that asks for them. */
  async of(tx: RequestContext, pickup: Pickup, command: StaffCommand): Promise<PickupFacts> {
    const isHandOver = command.type === "hand-over";
    const asksForArticle = isHandOver || (command.type === "pick" && Boolean(command.barcode));
    const articles = asksForArticle ? await this.articles(tx, pickup) : new Map<string, Article>();
    const waiting = command.type === "shelve" ? await this.putBacks.shownOf(tx, [pickup.id]) : null;
    const amountDue = isHandOver ? await this.dues.ofOne(tx, pickup.id) : 0;
    const refused = isHandOver ? command.refused?.lines : undefined;
    const whenRefused = refused && (await this.whenRefused(tx, pickup, refused));
    return {
      state: pickup.state,
      parcel:
        pickup.kind === "parcel"
          ? { carrier: pickup.carrier, trackingCode: pickup.trackingCode }
          : null,
      allowSubstitutes: pickup.allowSubstitutes,
      amountDue,
      whenRefused,
      taken: pickup.taken,
      tender: pickup.tender,
      picker: null,
      pickerId: text(pickup.pickerId),
      shelf: pickup.shelf,
      readyAt: pickup.readyAt?.toISOString() ?? null,
      collectedAt: pickup.collectedAt?.toISOString() ?? null,
      reason: pickup.reason,
      serviceRequests: pickup.serviceRequests,
      putBacks: waiting?.get(String(pickup.id)) ?? [],
      lines: pickup.lines.map((line) => ({
        ...(articles.get(String(line.id)) ?? noArticle),
        id: String(line.id),
        quantity: line.quantity,
        picked: line.picked,
        short: line.short,
        shortReason: line.shortReason,
        substituted: line.substituted,
        substituteId: text(line.substituteId),
        proposed: line.proposed,
        proposedUntil: line.proposedUntil?.toISOString() ?? null,
        toTakeOut: line.toTakeOut,
        substitutesToTakeOut: line.substitutesToTakeOut,
        returned: line.returned,
        refused: line.refused,
      })),
    };
  }

  private whenRefused(tx: RequestContext, pickup: Pickup, refused: readonly RefusedPieces[]) {
    const left = piecesLeft(pickup, refused);
    return this.dues.whenWithout(tx, pickup.orderId, left, piecesOf(pickup, refused));
  }

  private async articles(tx: RequestContext, pickup: Pickup): Promise<Map<string, Article>> {
    const rows: ({ id: string } & Article)[] = await this.connection
      .getRepository(tx, PickupLine)
      .query(
        `SELECT l.id::text, v.sku, v."customFieldsBarcode" AS barcode,
           ${ageOf("v.id", 'l."substituteId"')} AS "minimumAge" FROM pickup_line l
         JOIN order_line o ON o.id = l."orderLineId"
         JOIN product_variant v ON v.id = o."productVariantId" WHERE l."pickupId" = $1`,
        [pickup.id],
      );
    return new Map(rows.map(({ id, ...article }) => [id, article]));
  }
}

const text = (id: Pickup["pickerId"]): string | null => (id === null ? null : String(id));

/**
 * Writes what the rules say into the entity; nothing is saved by it. What is taken at the counter is
 * written by who takes it.
 */
export function writeFacts(pickup: Pickup, facts: PickupFacts): void {
  pickup.state = facts.state;
  pickup.carrier = facts.parcel?.carrier ?? "";
  pickup.trackingCode = facts.parcel?.trackingCode ?? "";
  pickup.pickerId = facts.pickerId;
  pickup.shelf = facts.shelf;
  pickup.readyAt = date(facts.readyAt);
  pickup.collectedAt = date(facts.collectedAt);
  pickup.reason = facts.reason;
  for (const line of pickup.lines) {
    const said = facts.lines.find(({ id }) => id === String(line.id));
    if (!said) continue;
    const { picked, short, shortReason, substituted, substituteId } = said;
    const { proposed, toTakeOut, substitutesToTakeOut, returned, refused } = said;
    Object.assign(line, { picked, short, shortReason, substituted, substituteId });
    Object.assign(line, { proposed, toTakeOut, substitutesToTakeOut, returned, refused });
    line.proposedUntil = date(said.proposedUntil);
  }
}

const date = (at: string | null): Date | null => (at === null ? null : new Date(at));
