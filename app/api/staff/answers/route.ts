import { answer, answerSchema, staffHandler } from "@/lib/staff/server";

export const POST = staffHandler(answerSchema, answer);
