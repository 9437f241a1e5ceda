import { z } from "zod";
import { staffSignInSchema } from "@/lib/commerce/staff/schemas";
import { getStaffSession, signInStaff, signOutStaff } from "@/lib/commerce/staff/sign-in";
import { answer } from "@/lib/http/answer";
import { readBody } from "@/lib/http/read-request";
import { languages } from "@/lib/i18n/pairs";

const languageIn = (request: Request) => {
  const asked = new URL(request.url).searchParams.get("language");
  return languages.find((language) => language === asked) ?? "en";
};

export async function GET(request: Request) {
  return answer(await getStaffSession(languageIn(request)));
}

export async function POST(request: Request) {
  const body = await readBody(request, staffSignInSchema);
  return answer(body.ok ? await signInStaff(body.value) : body);
}

export async function DELETE(request: Request) {
  const body = await readBody(request, z.object({}));
  return answer(body.ok ? await signOutStaff(languageIn(request)) : body);
}
