import { Controller, Get } from "@nestjs/common";
import { Allow, Permission } from "@vendure/core";
import type { OrderHealth } from "../../../../contracts/routes";
import { FindingsService } from "../reconcile/findings.service";
import { reconcileTask } from "../reconcile/reconcile.task";

/** `GET /order-health`: how many orders people have to look at. It names none. */
@Controller("order-health")
export class OrderHealthController {
  constructor(private readonly findings: FindingsService) {}

  @Get()
  @Allow(Permission.Public)
  read(): Promise<OrderHealth> {
    return this.findings.health(reconcileTask.id);
  }
}
