import { type CreateAdministratorInput, Permission } from "@vendure/common/lib/generated-types";
import {
  Administrator,
  AdministratorService,
  ChannelService,
  Customer,
  CustomerService,
  Role,
  RoleService,
  StockLocation,
} from "@vendure/core";
import { In } from "typeorm";
import { contentPermission } from "../plugins/content/permission";
import { managePickup, servePickup } from "../plugins/pickup/permissions";
import { readSamplePeople, type SamplePeople, samplePassword } from "../samples/sample-people";
import { readShop } from "../shop";
import type { SellingContext } from "./setup-selling";

interface RoleOf {
  code: string;
  description: string;
  permissions: Permission[];
}

/** Makes the sample customers and administrators of the shop's folder, each once. */
export async function setupPeople(context: SellingContext): Promise<void> {
  const { customers, administrators } = readSamplePeople(readShop().folder);
  for (const person of customers) await setupCustomer(context, person);
  // What people of the staff app may do is their role, where is their stores.
  for (const { role, stores, ...person } of administrators)
    await setupAdministrator(context, person, roles[role], stores);
}

type Person = Pick<CreateAdministratorInput, "emailAddress" | "firstName" | "lastName">;

async function setupCustomer(
  { app, writer, ctx, channels }: SellingContext,
  person: Person,
): Promise<void> {
  const { emailAddress } = person;
  const thing = { kind: "customer", code: emailAddress };
  await writer.once(thing, Customer, { emailAddress }, async () => {
    const customer = await app.get(CustomerService).create(ctx, { ...person }, samplePassword);
    if (!(customer instanceof Customer)) throw new Error(`Cannot make ${emailAddress}`);
    const ids = channels.all.map((c) => c.id);
    await app.get(ChannelService).assignToChannels(ctx, Customer, customer.id, ids);
    return customer;
  });
}

async function setupAdministrator(
  context: SellingContext,
  person: Person,
  role: RoleOf,
  storeCodes: readonly string[],
): Promise<void> {
  const { app, writer, ctx } = context;
  const { emailAddress } = person;
  const thing = { kind: "administrator", code: emailAddress };
  await writer.once(thing, Administrator, { emailAddress }, async () => {
    const stores = await writer.em.findBy(StockLocation, {
      customFields: { code: In([...storeCodes]) },
    });
    return app.get(AdministratorService).create(ctx, {
      ...person,
      password: samplePassword,
      roleIds: [await roleId(context, role)],
      customFields: { stores: stores.map(({ id }) => ({ id })) },
    });
  });
}

async function roleId({ app, writer, ctx, channels }: SellingContext, role: RoleOf) {
  const known = await writer.em.findOneBy(Role, { code: role.code });
  if (known) return known.id;
  const channelIds = channels.all.map((c) => c.id);
  return (await app.get(RoleService).create(ctx, { ...role, channelIds })).id;
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
  contentPermission.Read,
  contentPermission.Write,
];
const roles = {
  merchant: {
    code: "merchant",
    description: "Runs the catalogue, its prices, the stores and what pages say",
    permissions: merchantPermissions,
  },
  "customer-service": {
    code: "customer-service",
    description: "Looks after orders",
    permissions: servicePermissions,
  },
  associate: {
    code: "associate",
    description: "Serves a store",
    permissions: [servePickup.Permission],
  },
  manager: {
    code: "manager",
    description: "Runs stores",
    permissions: [servePickup.Permission, managePickup.Permission],
  },
} satisfies Record<SamplePeople["administrators"][number]["role"], RoleOf>;
