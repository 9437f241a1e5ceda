import { readBody } from "@/lib/http/read-request";
import { respond } from "@/lib/http/respond";
import { languages } from "@/lib/i18n/locales";
import { toFailure } from "@/lib/result";
import {
  getStaffSession,
  signInId,
  signInStaff,
  signOutSchema,
  signOutStaff,
  staffSignInSchema,
} from "@/lib/staff/server";

const languageIn = (request: Request) => {
  const asked = new URL(request.url).searchParams.get("language");
  return languages.find((language) => language === asked) ?? "en";
};

export async function GET(request: Request) {
  const as = signInId.safeParse(new URL(request.url).searchParams.get("as"));
  if (!as.success) return respond(toFailure("validation", "invalid", "as"));
  return respond(await getStaffSession(as.data, languageIn(request)));
}

export async function POST(request: Request) {
  const body = await readBody(request, staffSignInSchema);
  return respond(body.ok ? await signInStaff(body.value) : body);
}

export async function DELETE(request: Request) {
  const body = await readBody(request, signOutSchema);
  return respond(body.ok ? await signOutStaff(body.value, languageIn(request)) : body);
}
