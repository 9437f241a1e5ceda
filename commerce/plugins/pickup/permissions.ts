import { PermissionDefinition } from "@vendure/core";

/** Associates: pick, stage and hand over what is collected at their own stores. */
export const servePickup = new PermissionDefinition({
  name: "ServePickup",
  description: "Pick and hand over orders of one's own stores",
});

/** Managers, besides: returns, stock corrections and figures of their own stores. */
export const managePickup = new PermissionDefinition({
  name: "ManagePickup",
  description: "Take returns and correct stock of one's own stores",
});
