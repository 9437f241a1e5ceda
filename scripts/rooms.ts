/** Folders whose code serves a shop. */
export const served = ["app", "components", "lib", "contracts", "commerce", "dashboard"];

/** All folders with code; files at the top stand beside them. */
export const rooms = [...served, "demo", "studio", "scripts", "e2e"];
