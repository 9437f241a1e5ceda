import { socialPicture } from "@/lib/seo/social/server";

/** The picture that others show beside a link to a page; drawn when it is first asked for. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/media/social/[card]/[file]">,
) {
  const { card, file } = await params;
  return socialPicture(card, file);
}
