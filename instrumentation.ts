/** Next calls this once, before a storefront answers: with wrong settings it must not open. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { closeUnlessSettled } = await import("./lib/close-unless-settled");
  closeUnlessSettled();
  const { endGracefully } = await import("./lib/http/end-gracefully");
  endGracefully();
  const { openFrontDoor } = await import("./lib/http/front-door");
  openFrontDoor();
  const { startFollowing } = await import("./lib/revalidation/follow");
  await startFollowing();
}
