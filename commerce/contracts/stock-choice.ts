import { AsyncLocalStorage } from "node:async_hooks";
import type { ID } from "@vendure/core";

/** Where stock is taken from or given back to, when more than one place could be. */
export interface StockChoice {
  /** The place of which it is asked first, such as the store that sends a parcel. */
  first?: ID;
  /** Places whose pieces others have in hand: they come last. */
  last?: readonly ID[];
  /** Places that set nothing aside: they could not find it. */
  notAt?: readonly ID[];
  /** The one place that sets it aside, whether it has it or not. */
  onlyAt?: ID;
}

const choices = new AsyncLocalStorage<StockChoice>();

/** Runs what moves stock of orders with a choice; whatever is not said stays as it is otherwise. */
export const choosingStock = <T>(choice: StockChoice, work: () => Promise<T>): Promise<T> =>
  choices.run(choice, work);

/** What is chosen for the work that runs now. */
export const stockChoice = (): StockChoice => choices.getStore() ?? {};
