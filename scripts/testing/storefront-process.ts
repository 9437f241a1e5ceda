import { startFollowing } from "../../lib/revalidation/follow";

// A storefront's process as far as it follows an engine: it opens when the engine has taken it.
await startFollowing();
console.log("It opens.");
