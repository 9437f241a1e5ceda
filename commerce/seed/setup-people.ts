import { Permission } from "@vendure/common/lib/generated-types";
import {
  Administrator,
  AdministratorService,
  ChannelService,
  Customer,
  CustomerService,
  RoleService,
  StockLocation,
} from "@vendure/core";
import { In } from "typeorm";
import { managePickup, servePickup } from "../plugins/pickup/permissions";
import { samplePeople } from "../samples/sample-people";
import type { SellingContext } from "./setup-selling";

/** Makes the sample customers and administrators where they do not exist yet. */
export async function setupPeople(context: SellingContext): Promise<void> {
  const { app, connection, ctx, channels } = context;
  const { customers, administrators, password } = samplePeople;
  const channelIds = channels.map((c) => c.id);
  for (const person of customers) {
    const repository = connection.getRepository(ctx, Customer);
    if (await repository.existsBy({ emailAddress: person.emailAddress })) continue;
    const customer = await app.get(CustomerService).create(ctx, { ...person }, password);
    if (!(customer instanceof Customer)) throw new Error(`Cannot make ${person.emailAddress}`);
    await app.get(ChannelService).assignToChannels(ctx, Customer, customer.id, channelIds);
  }
  for (const [index, person] of administrators.entries()) {
    const repository = connection.getRepository(ctx, Administrator);
    if (await repository.existsBy({ emailAddress: person.emailAddress })) continue;
    const role = await app.get(RoleService).create(ctx, {
      code: index === 0 ? "merchant" : "customer-service",
      description:
        index === 0 ? "Runs the catalogue, its prices and the stores" : "Looks after orders",
      permissions: index === 0 ? merchantPermissions : servicePermissions,
      channelIds,
    });
    await app.get(AdministratorService).create(ctx, { ...person, password, roleIds: [role.id] });
  }
  await setupStaff(context);
}

/** People of the shop floor: what they may do is their role, where is their stores. */
async function setupStaff({ app, connection, ctx, channels }: SellingContext): Promise<void> {
  const permissions = { associate: [servePickup], manager: [servePickup, managePickup] };
  for (const { role: code, stores: codes, ...person } of samplePeople.staff) {
    const repository = connection.getRepository(ctx, Administrator);
    if (await repository.existsBy({ emailAddress: person.emailAddress })) continue;
    const role = await app.get(RoleService).create(ctx, {
      code,
      description: code === "associate" ? "Serves a store" : "Runs stores",
      permissions: permissions[code].map((p) => p.Permission),
      channelIds: channels.map((c) => c.id),
    });
    const stores = await connection
      .getRepository(ctx, StockLocation)
      .find({ where: { customFields: { code: In([...codes]) } } });
    await app.get(AdministratorService).create(ctx, {
      ...person,
      password: samplePeople.password,
      roleIds: [role.id],
      customFields: { stores: stores.map(({ id }) => ({ id })) },
    });
  }
}

const servicePermissions = [
  Permission.ReadCatalog,
  Permission.ReadOrder,
  Permission.UpdateOrder,
  Permission.ReadCustomer,
];
const merchantPermissions = [
  ...servicePermissions,
  Permission.CreateCatalog,
  Permission.UpdateCatalog,
  Permission.DeleteCatalog,
  Permission.ReadPromotion,
  Permission.CreatePromotion,
  Permission.UpdatePromotion,
  // The dashboard shows its settings, where stores are, to who may read them.
  Permission.ReadSettings,
  Permission.ReadStockLocation,
  Permission.UpdateStockLocation,
];
