import { Injectable } from "@nestjs/common";
import {
  CustomerService,
  EntityNotFoundError,
  EventBus,
  type ID,
  Order,
  type RequestContext,
  TransactionalConnection,
  UserInputError,
} from "@vendure/core";
import { z } from "zod";
import { contactMessage } from "../../../../contracts/contact-message";
import { ContactAnswered, ContactReceived } from "../../../contracts/contact-events";
import { ContactAnswer } from "../entities/contact-answer.entity";
import { ContactMessage } from "../entities/contact-message.entity";

const answerSchema = z.object({
  id: z.union([z.string(), z.number()]),
  key: contactMessage.shape.key,
  text: contactMessage.shape.text,
});

export type MessageInput = z.input<typeof contactMessage>;
export type AnswerInput = z.input<typeof answerSchema>;

/** Most messages that one request reads. */
const mostRead = 100;

/** What shoppers write to the shop, and what the office answers. */
@Injectable()
export class ContactService {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly events: EventBus,
    private readonly customers: CustomerService,
  ) {}

  /** Keeps a message once, however often it is sent. */
  async receive(ctx: RequestContext, input: MessageInput): Promise<void> {
    const { key: name, ...message } = checked(contactMessage, input);
    const [kept]: { id: ID }[] = await this.connection.getRepository(ctx, ContactMessage).query(
      `INSERT INTO contact_message (key, "channelId", language, name, "emailAddress", "orderCode", text)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (key) DO NOTHING RETURNING id`,
      [
        name,
        ctx.channelId,
        ctx.languageCode,
        message.name,
        message.emailAddress,
        message.orderCode,
        message.text,
      ],
    );
    if (kept) await this.events.publish(new ContactReceived(ctx, kept.id));
  }

  /** Keeps an answer once; it goes out as a letter, and the message counts as done. */
  async answer(ctx: RequestContext, input: AnswerInput): Promise<ContactMessage> {
    const { id, key: name, text: said } = checked(answerSchema, input);
    const message = await this.ofMarket(ctx, id);
    const [kept]: { id: ID }[] = await this.connection.getRepository(ctx, ContactAnswer).query(
      `INSERT INTO contact_answer (key, "messageId", text, "userId") VALUES ($1, $2, $3, $4)
       ON CONFLICT (key) DO NOTHING RETURNING id`,
      [name, message.id, said, ctx.activeUserId ?? null],
    );
    if (kept) await this.events.publish(new ContactAnswered(ctx, kept.id));
    return this.mark(ctx, id, true);
  }

  /** Puts a message aside without an answer, or opens it again. */
  async mark(ctx: RequestContext, id: ID, isDone: boolean): Promise<ContactMessage> {
    const message = await this.ofMarket(ctx, id);
    await this.connection.getRepository(ctx, ContactMessage).update(message.id, { isDone });
    return this.ofMarket(ctx, id);
  }

  /** Takes a message out for good, with its answers, as its writer may ask. */
  async remove(ctx: RequestContext, id: ID): Promise<void> {
    const message = await this.ofMarket(ctx, id);
    await this.connection.getRepository(ctx, ContactMessage).delete(message.id);
  }

  /** The newest first, of the market that the office works in. */
  async list(ctx: RequestContext, isDone: boolean, skip: number) {
    const [items, totalItems] = await this.connection
      .getRepository(ctx, ContactMessage)
      .findAndCount({
        where: { channelId: ctx.channelId, isDone },
        order: { id: "DESC" },
        skip: Math.max(0, skip),
        take: mostRead,
      });
    return { items, totalItems };
  }

  /** What the signed-in person wrote, by their account's e-mail, which they have proven to be theirs. */
  async kept(ctx: RequestContext, { take, skip }: { take?: number | null; skip?: number | null }) {
    const customer =
      ctx.activeUserId && (await this.customers.findOneByUserId(ctx, ctx.activeUserId, false));
    if (!customer) return [];
    const messages = await this.connection
      .getRepository(ctx, ContactMessage)
      .createQueryBuilder("message")
      .where("LOWER(message.emailAddress) = LOWER(:email)", { email: customer.emailAddress })
      .orderBy("message.id", "DESC")
      .skip(Math.max(0, skip ?? 0))
      .take(Math.min(Math.max(1, take ?? mostRead), mostRead))
      .getMany();
    return Promise.all(
      messages.map(async ({ id, createdAt: at, ...message }) => {
        const answers = await this.answersTo(ctx, id);
        return {
          ...message,
          at,
          answers: answers.map(({ createdAt, text: said }) => ({ at: createdAt, text: said })),
        };
      }),
    );
  }

  async answersTo(ctx: RequestContext, messageId: ID): Promise<ContactAnswer[]> {
    return this.connection
      .getRepository(ctx, ContactAnswer)
      .find({ where: { messageId }, order: { id: "ASC" } });
  }

  /** The placed order that a message names, where it is its writer's by its e-mail. */
  async orderOf(ctx: RequestContext, message: ContactMessage): Promise<Order | null> {
    if (message.orderCode === "") return null;
    return this.connection
      .getRepository(ctx, Order)
      .createQueryBuilder("o")
      .innerJoin("o.channels", "channel", "channel.id = :channel", { channel: message.channelId })
      .innerJoin("o.customer", "customer")
      .where("o.code = :code AND o.orderPlacedAt IS NOT NULL", { code: message.orderCode })
      .andWhere("LOWER(customer.emailAddress) = :email", {
        email: message.emailAddress.toLowerCase(),
      })
      .getOne();
  }

  private async ofMarket(ctx: RequestContext, id: ID): Promise<ContactMessage> {
    const message = await this.connection
      .getRepository(ctx, ContactMessage)
      .findOne({ where: { id, channelId: ctx.channelId } });
    if (!message) throw new EntityNotFoundError("ContactMessage" as never, id);
    return message;
  }
}

function checked<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (!parsed.success)
    throw new UserInputError("error.contact-input", {
      field: parsed.error.issues[0]?.path.join(".") ?? "",
    });
  return parsed.data;
}
