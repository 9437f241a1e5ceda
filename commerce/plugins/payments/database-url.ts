import type { ConfigService } from "@vendure/core";

/** Where the database is, for connections of one's own. */
export function urlOf({ dbConnectionOptions }: Pick<ConfigService, "dbConnectionOptions">): string {
  const url = "url" in dbConnectionOptions ? dbConnectionOptions.url : undefined;
  if (!url) throw new Error("The payments plugin needs the database by its address");
  return url;
}
