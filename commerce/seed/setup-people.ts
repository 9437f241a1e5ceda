import { Permission } from "@vendure/common/lib/generated-types";
import {
  Administrator,
  AdministratorService,
  ChannelService,
  Customer,
  CustomerService,
  RoleService,
} from "@vendure/core";
import type { SellingContext } from "./setup-selling";

/** Sign-ins of the demonstration shop; a real shop is not seeded and has none of them. */
export const samplePeople = {
  password: "maru-sample-2026",
  customers: [
    { emailAddress: "jiwoo@example.com", firstName: "Jiwoo", lastName: "Kim" },
    { emailAddress: "layla@example.com", firstName: "Layla", lastName: "Haddad" },
  ],
  administrators: [
    { emailAddress: "merchant@example.com", firstName: "Hana", lastName: "Lee" },
    { emailAddress: "service@example.com", firstName: "Minho", lastName: "Park" },
  ],
} as const;

/** Makes the sample customers and administrators where they do not exist yet. */
export async function setupPeople({
  app,
  connection,
  ctx,
  channels,
}: SellingContext): Promise<void> {
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
      description: index === 0 ? "Runs the catalogue and its prices" : "Looks after orders",
      permissions: index === 0 ? merchantPermissions : servicePermissions,
      channelIds,
    });
    await app.get(AdministratorService).create(ctx, { ...person, password, roleIds: [role.id] });
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
];
