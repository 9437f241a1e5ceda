import type { Order } from "../orders";

export interface Account {
  firstName: string;
  lastName: string;
  emailAddress: string;
  /** As people of the market dial it; empty where there is none. */
  phone: string;
  /** Placed orders of this market, newest first. */
  orders: Order[];
}
