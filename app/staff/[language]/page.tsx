import { notFound } from "next/navigation";
import { StaffApp } from "@/components/staff/staff-app";
import { languages } from "@/lib/i18n/locales";

export default async function StaffPage({ params }: PageProps<"/staff/[language]">) {
  const { language: asked } = await params;
  const language = languages.find((known) => known === asked) ?? notFound();
  return <StaffApp language={language} />;
}
