import { isOf } from "@/contracts/pickup/apply-command";
import type { Pickup } from "./types";

/** Pieces that wait to be put back, with the order whose bag they lie in. */
export interface WaitingPieces {
  pickup: Pickup;
  piece: Pickup["putBacks"][number];
}

/** What waits to be put back in a store, along its places. */
export function waitingPieces(pickups: readonly Pickup[]): WaitingPieces[] {
  return pickups
    .flatMap((pickup) => pickup.putBacks.map((piece) => ({ pickup, piece })))
    .sort((a, b) => (a.piece.place ?? "").localeCompare(b.piece.place ?? "") || byId(a, b));
}

const byId = (a: WaitingPieces, b: WaitingPieces) => Number(a.piece.id) - Number(b.piece.id);

/** What a scanned code means: the article, or all that belongs to a place. */
export function piecesOfCode(waiting: readonly WaitingPieces[], code: string): WaitingPieces[] {
  const found = waiting.filter(({ piece }) => isOf(piece, code));
  const isPlace = found.every(({ piece }) =>
    isOf({ sku: "", barcode: null, place: piece.place }, code),
  );
  return isPlace ? found : found.slice(0, 1);
}
