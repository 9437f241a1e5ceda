export { NotFoundRoom as default } from "@/components/layout/not-found-room";
