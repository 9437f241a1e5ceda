import type { Order } from "../orders";

export interface Account {
  firstName: string;
  lastName: string;
  emailAddress: string;
  /** Placed orders of this market, newest first. */
  orders: Order[];
}
