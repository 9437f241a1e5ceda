/** Name of the Postgres channel on which engines tell each other that a store's calls for help changed. */
export const helpChannel = "maru_help";
