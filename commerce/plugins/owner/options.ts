export interface OwnerOptions {
  /** The account that the engine makes for itself, which grants the first owner their role. */
  superadmin: string;
}

export const options: OwnerOptions = { superadmin: "superadmin" };
