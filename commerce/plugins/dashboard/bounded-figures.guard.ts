import type { CanActivate, ExecutionContext } from "@nestjs/common";
import { GqlExecutionContext } from "@nestjs/graphql";
import { UserInputError } from "@vendure/core";

const mostDays = 400;
const dayMs = 24 * 60 * 60 * 1000;

/**
 * Refuses figures of more days than anybody looks at. Vendure loads the orders of the range and
 * goes through all of them for each of its days. Meanwhile the engine answers no one else.
 */
export class BoundedFiguresGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    if (context.getType<string>() !== "graphql") return true;
    const question = GqlExecutionContext.create(context);
    if (question.getInfo()?.fieldName !== "dashboardMetricSummary") return true;
    const { startDate, endDate } = question.getArgs().input;
    const days = Math.abs(new Date(endDate).getTime() - new Date(startDate).getTime()) / dayMs;
    if (!(days <= mostDays))
      throw new UserInputError(`Ask for figures of at most ${mostDays} days.`);
    return true;
  }
}
