import { RwPermissionDefinition } from "@vendure/core";

/** Reading and writing what pages say besides the catalogue. Who writes may publish. */
export const contentPermission = new RwPermissionDefinition("Content");
