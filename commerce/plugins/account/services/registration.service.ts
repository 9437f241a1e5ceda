import { Injectable } from "@nestjs/common";
import { HistoryEntryType } from "@vendure/common/lib/generated-types";
import {
  AccountRegistrationEvent,
  ChannelService,
  Customer,
  CustomerEvent,
  CustomerService,
  EventBus,
  HistoryService,
  isGraphQlErrorResult,
  NATIVE_AUTH_STRATEGY_NAME,
  type RequestContext,
  TransactionalConnection,
  type User,
  UserService,
} from "@vendure/core";
import { AccountExistsEvent } from "../../../contracts/account-events";

interface Applicant {
  emailAddress: string;
  firstName: string;
  lastName: string;
}

/**
 * Opens accounts. A request for an account does not prove that the e-mail belongs to its sender. So
 * the request changes no data of that e-mail and takes no password. The person who opens the link
 * in the mail chooses the password. A password from the request would belong to a stranger once the
 * owner opens the link.
 */
@Injectable()
export class RegistrationService {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly users: UserService,
    private readonly customers: CustomerService,
    private readonly channels: ChannelService,
    private readonly history: HistoryService,
    private readonly events: EventBus,
  ) {}

  /** Has a mail sent: with the link, or, where there is an account already, with a word about it. */
  async register(ctx: RequestContext, applicant: Applicant): Promise<void> {
    const emailAddress = applicant.emailAddress.trim().toLowerCase();
    const { firstName, lastName } = applicant;
    const names = { firstName, lastName };
    // Two requests at once would open two accounts.
    await this.connection
      .getRepository(ctx, Customer)
      .query("SELECT pg_advisory_xact_lock(7204002, hashtext($1))", [emailAddress]);
    const user = await this.users.getUserByEmailAddress(ctx, emailAddress, "customer");
    if (!user) return this.open(ctx, { emailAddress, ...names });
    if (user.verified) return this.events.publish(new AccountExistsEvent(ctx, user));
    await this.connection
      .getRepository(ctx, Customer)
      .update({ user: { id: user.id } }, { ...names });
    return this.customers.refreshVerificationToken(ctx, emailAddress);
  }

  private async open(
    ctx: RequestContext,
    person: { emailAddress: string; firstName: string; lastName: string },
  ): Promise<void> {
    const customer = await this.channels.assignToCurrentChannel(new Customer(person), ctx);
    customer.user = await this.openUser(ctx, person.emailAddress);
    await this.connection.getRepository(ctx, Customer).save(customer);
    await this.history.createHistoryEntryForCustomer({
      ctx,
      customerId: customer.id,
      type: HistoryEntryType.CUSTOMER_REGISTERED,
      data: { strategy: NATIVE_AUTH_STRATEGY_NAME },
    });
    await this.events.publish(new AccountRegistrationEvent(ctx, customer.user));
    await this.events.publish(new CustomerEvent(ctx, customer, "created", person));
  }

  private async openUser(ctx: RequestContext, emailAddress: string): Promise<User> {
    const user = await this.users.createCustomerUser(ctx, emailAddress);
    if (isGraphQlErrorResult(user)) throw user;
    return user;
  }
}
