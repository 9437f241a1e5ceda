export async function GET() {
  return Response.json({ live: true, ready: true });
}
