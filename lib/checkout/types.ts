import type { PaymentMeans } from "@/contracts/money";
import type { FailureKey } from "@/lib/failure-key";
import type { Address } from "../address/address";
import type { Cart } from "../cart";
import type { Money } from "../catalog";

export interface Contact {
  emailAddress: string;
  firstName: string;
  lastName: string;
  phone: string;
}

export interface DeliveryMethod {
  id: string;
  name: string;
  description: string;
  price: Money;
}

export interface PaymentMethod {
  /** As merchants named it: nothing is told by it. */
  code: string;
  name: string;
  means: PaymentMeans;
}

/** Everything the checkout page shows: each step is saved as it is done and survives a reload. */
export interface Checkout {
  /** The number that the order will have: tells, after a lost answer, whether it was placed. */
  code: string;
  cart: Cart;
  /** Whether all of it is collected, but it still goes to an address: to be chosen once more. */
  isMisplaced: boolean;
  contact: Contact | null;
  /** Whether the contact is an account's, which the page shows but does not edit. */
  signedIn: boolean;
  address: Address | null;
  /** Where the account's last order of this country went, that was no gift. */
  lastAddress: Address | null;
  /** Whether a postal code tells the region, the city and the street. */
  findsAddresses: boolean;
  deliveryMethods: DeliveryMethod[];
  deliveryMethodId: string | null;
  paymentMethods: PaymentMethod[];
  /** Payments that were tried so far, oldest first, with the bank's refusal. */
  payments: { refusal: FailureKey | null }[];
}
