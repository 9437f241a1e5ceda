import { type CreateAdministratorInput, Permission } from "@vendure/common/lib/generated-types";
import {
  Administrator,
  AdministratorService,
  ChannelService,
  Customer,
  CustomerService,
  NativeAuthenticationMethod,
  Role,
  RoleService,
  StockLocation,
  type User,
} from "@vendure/core";
import { In } from "typeorm";
import { contentPermission } from "../plugins/content/permission";
import { managePickup, servePickup } from "../plugins/pickup/permissions";
import {
  readSamplePeople,
  type SamplePeople,
  samplePassword,
  samplePasswordHash,
} from "../samples/sample-people";
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

/**
 * Makes the roles that a shop appoints its staff with, each once: a deleted one stays away. A role
 * that is there also holds in the markets that are new.
 */
export async function setupRoles(context: SellingContext): Promise<void> {
  const { app, writer, ctx, channels } = context;
  const fresh = channels.entries().filter(([code]) => writer.isNew({ kind: "channel", code }));
  for (const role of Object.values(roles)) {
    const { code } = role;
    const known = await writer.em.findOneBy(Role, { code });
    await writer.once({ kind: "role", code }, Role, { code }, () => makeRole(context, role));
    if (known)
      for (const [, { id }] of fresh)
        await app.get(RoleService).assignRoleToChannel(ctx, known.id, id);
  }
}

function makeRole({ app, ctx, channels }: SellingContext, role: RoleOf): Promise<Role> {
  const channelIds = channels.all.map((c) => c.id);
  return app.get(RoleService).create(ctx, { ...role, channelIds });
}

type Person = Pick<CreateAdministratorInput, "emailAddress" | "firstName" | "lastName">;

async function setupCustomer(context: SellingContext, person: Person): Promise<void> {
  const { app, writer, ctx, channels } = context;
  const { emailAddress } = person;
  const thing = { kind: "customer", code: emailAddress };
  await writer.once(thing, Customer, { emailAddress }, async () => {
    const customer = await app.get(CustomerService).create(ctx, { ...person }, samplePassword);
    if (!(customer instanceof Customer)) throw new Error(`Cannot make ${emailAddress}`);
    const ids = channels.all.map((c) => c.id);
    await app.get(ChannelService).assignToChannels(ctx, Customer, customer.id, ids);
    await hashLightly(context, customer.user);
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
    const administrator = await app.get(AdministratorService).create(ctx, {
      ...person,
      password: samplePassword,
      roleIds: [await roleId(context, role)],
      customFields: { stores: stores.map(({ id }) => ({ id })) },
    });
    await hashLightly(context, administrator.user);
    return administrator;
  });
}

/**
 * Keeps the sample password under a hash that is quick to check. It stands in the documentation, so
 * a dear hash guards nothing. Each start that looks for known passwords checks every one of them.
 */
async function hashLightly({ writer }: SellingContext, user: User | undefined): Promise<void> {
  if (!user) return;
  await writer.em.update(
    NativeAuthenticationMethod,
    { user: { id: user.id } },
    { passwordHash: samplePasswordHash },
  );
}

async function roleId(context: SellingContext, role: RoleOf) {
  const known = await context.writer.em.findOneBy(Role, { code: role.code });
  return (known ?? (await makeRole(context, role))).id;
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
  Permission.CreateStockLocation,
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
