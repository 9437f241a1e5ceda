export interface OwnerOptions {
  /** The account that the engine makes for itself, which grants the first owner their role. */
  superadmin: string;
}

/** Under this the options are injected. */
export const ownerOptions = Symbol("owner options");
