import type { CreateCustomerInput } from "@vendure/common/lib/generated-shop-types";
import {
  ChannelService,
  Customer,
  type GuestCheckoutStrategy,
  type Injector,
  type Order,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import {
  AlreadyLoggedInError,
  OrderModificationError,
} from "@vendure/core/dist/common/error/generated-graphql-shop-errors";
import { type OrderLock, orderLockOf } from "../../../contracts/order-lock";

let connection: TransactionalConnection;
let channels: ChannelService;
let locks: OrderLock;

/**
 * Keeps a guest's input in a customer of that order alone. The engine's own strategy writes it over
 * the customer with that e-mail, with or without an account. It also shows the rest of that
 * customer's data. The owner of an account may still buy without signing in.
 */
export const separateGuests: GuestCheckoutStrategy = {
  init: (injector: Injector) => {
    connection = injector.get(TransactionalConnection);
    channels = injector.get(ChannelService);
    locks = orderLockOf(injector);
  },
  setCustomerForOrder: async (ctx: RequestContext, order: Order, input: CreateCustomerInput) => {
    if (ctx.activeUserId) return new AlreadyLoggedInError();
    // Before anything is written: a refusal that is answered does not undo what was.
    const locked = await locks.hold(ctx, order.id);
    // The schema knows this refusal (order-lock.plugin), the generated type does not.
    if (locked?.state !== "AddingItems") return new OrderModificationError() as never;
    const person = {
      title: input.title ?? "",
      firstName: input.firstName,
      lastName: input.lastName,
      phoneNumber: input.phoneNumber ?? "",
      emailAddress: input.emailAddress.trim().toLowerCase(),
    };
    const repository = connection.getRepository(ctx, Customer);
    const own = await ownGuest(ctx, order);
    if (own) return repository.save(Object.assign(own, person));
    const guest = await channels.assignToCurrentChannel(new Customer(person), ctx);
    return repository.save(guest);
  },
};

/** The guest that this order has already, when it is of this order alone. */
async function ownGuest(ctx: RequestContext, order: Order): Promise<Customer | undefined> {
  const [customer] = await connection.getRepository(ctx, Customer).find({
    where: { orders: { id: order.id } },
    relations: { user: true },
  });
  if (!customer || customer.user) return undefined;
  const orders = await connection
    .getRepository(ctx, Customer)
    .createQueryBuilder("customer")
    .innerJoin("customer.orders", "o")
    .where("customer.id = :id AND o.id <> :order", { id: customer.id, order: order.id })
    .getCount();
  return orders === 0 ? customer : undefined;
}
