import type { Scene } from '../core/solid';
import type { Piece } from '../piece';
import { diningChair, stool } from './chairs';
import { loungeChair } from './lounge-chair';

/** How every kind of the catalogue's range is built. */
export const KINDS: Record<string, (piece: Piece) => Scene> = {
  'lounge-chair': loungeChair,
  'dining-chair': diningChair,
  stool,
};
