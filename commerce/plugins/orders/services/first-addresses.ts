import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { HistoryEntryType } from "@vendure/common/lib/generated-types";
import {
  Address,
  CountryService,
  Customer,
  CustomerAddressEvent,
  CustomerService,
  EventBus,
  HistoryService,
  type Order,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import { addressToLine } from "@vendure/core/dist/service/helpers/utils/address-to-line";
import { replaceMethod } from "../../../vendure/replace-method";

type Given = Order["shippingAddress"];

/**
 * Keeps the addresses of a shopper's first order. Vendure writes each by thirteen statements,
 * before it answers a payment. It reads the customer three times and writes the customer's row
 * again.
 */
@Injectable()
export class FirstAddresses implements OnApplicationBootstrap {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly customers: CustomerService,
    private readonly countries: CountryService,
    private readonly history: HistoryService,
    private readonly events: EventBus,
  ) {}

  onApplicationBootstrap(): void {
    replaceMethod(
      this,
      this.customers,
      "createAddressesForNewCustomer",
      () => async (ctx, order) => {
        const { customer, shippingAddress: shipping, billingAddress: billing } = order;
        if (!customer || !shipping?.country) return;
        if (!(await this.mayKeep(ctx, customer))) return;
        const apart = Boolean(billing?.streetLine1) && !isSamePlace(shipping, billing);
        if (shipping.streetLine1)
          await this.keep(ctx, customer, shipping, { shipping: true, billing: !apart });
        if (apart) await this.keep(ctx, customer, billing, { shipping: false, billing: true });
      },
    );
  }

  /**
   * Whether the customer has no address yet, and is still one: an account may end meanwhile. Two
   * orders of one account may be placed at once; a guest is a customer of one order alone. The lock
   * is the last that a payment takes, and no row, for others lock customers before their orders.
   */
  private async mayKeep(ctx: RequestContext, { id, user }: Customer): Promise<boolean> {
    if (user)
      await this.connection
        .getRepository(ctx, Customer)
        .query("SELECT pg_advisory_xact_lock(7204003, $1::int)", [id]);
    const rows: unknown[] = await this.connection.getRepository(ctx, Customer).query(
      `SELECT 1 FROM customer c WHERE c.id = $1 AND c."deletedAt" IS NULL
         AND NOT EXISTS (SELECT 1 FROM address a WHERE a."customerId" = c.id)`,
      [id],
    );
    return rows.length > 0;
  }

  private async keep(
    ctx: RequestContext,
    customer: Customer,
    given: Given,
    isDefault: { shipping: boolean; billing: boolean },
  ): Promise<void> {
    const input = {
      ...given,
      company: given.company ?? "",
      streetLine1: given.streetLine1 ?? "",
      streetLine2: given.streetLine2 ?? "",
      countryCode: given.countryCode ?? "",
      defaultShippingAddress: isDefault.shipping,
      defaultBillingAddress: isDefault.billing,
    };
    const country = await this.countries.findOneByCode(ctx, input.countryCode);
    const owner = new Customer({ id: customer.id });
    const address = await this.connection
      .getRepository(ctx, Address)
      .save(new Address({ ...input, country, customer: owner }));
    await this.history.createHistoryEntryForCustomer({
      customerId: customer.id,
      ctx,
      type: HistoryEntryType.CUSTOMER_ADDRESS_CREATED,
      data: { address: addressToLine(address) },
    });
    address.customer = customer;
    await this.events.publish(new CustomerAddressEvent(ctx, address, "created", input));
  }
}

const isSamePlace = (one: Given, other: Given) =>
  one.streetLine1 === other.streetLine1 &&
  one.streetLine2 === other.streetLine2 &&
  one.postalCode === other.postalCode;
