import "server-only";
import type { Failure, Result } from "@/lib/result";

const statusOf: Record<Failure["kind"], number> = {
  network: 503,
  engine: 502,
  validation: 422,
  conflict: 409,
};

/** A result as JSON: its value with 200, its failure with the status that fits. */
export function respond<T>(result: Result<T>): Response {
  const headers = { "cache-control": "no-store" };
  if (result.ok) return Response.json(result.value, { headers });
  const status = specialStatus(result.failure) ?? statusOf[result.failure.kind];
  return Response.json({ failure: result.failure }, { status, headers });
}

function specialStatus({ message }: Failure): number | undefined {
  switch (message) {
    case "tooMany":
      return 429;
    case "tooLarge":
      return 413;
    case "foreignOrigin":
    case "notStaff":
    case "otherStore":
      return 403;
    case "notFound":
    case "orderNotFound":
    case "variantGone":
      return 404;
    case "wrongCredentials":
    case "signedOut":
      return 401;
    default:
      return undefined;
  }
}
