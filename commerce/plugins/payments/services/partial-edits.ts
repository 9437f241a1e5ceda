import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import type { ConfigurableOperationInput } from "@vendure/common/lib/generated-types";
import {
  type ID,
  PaymentMethod,
  PaymentMethodService,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import { replaceMethod } from "../../../vendure/replace-method";

/**
 * Keeps the condition of a payment method when another setting of it is changed. Vendure 3.7.3
 * saves an edited method twice, the second time without what the edit did not name. Payment in a
 * store would then be offered for what is delivered.
 */
@Injectable()
export class PartialEdits implements OnApplicationBootstrap {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly methods: PaymentMethodService,
  ) {}

  onApplicationBootstrap(): void {
    replaceMethod(this, this.methods, "update", (update) => async (ctx, input) => {
      if (input.checker !== undefined) return update(ctx, input);
      const checker = await this.checkerOf(ctx, input.id);
      return update(ctx, checker ? { ...input, checker } : input);
    });
  }

  private async checkerOf(
    ctx: RequestContext,
    id: ID,
  ): Promise<ConfigurableOperationInput | undefined> {
    const method = await this.connection.getRepository(ctx, PaymentMethod).findOneBy({ id });
    return method?.checker
      ? { code: method.checker.code, arguments: method.checker.args }
      : undefined;
  }
}
