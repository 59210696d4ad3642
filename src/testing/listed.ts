import type { Listed } from "#rooms/clients/directory/packed/rules.ts";
import { cardWith } from "#rooms/clients/rules.ts";

/** A client as the directory lists them, of whom nothing is known but a name. */
export const listed = (id: string, more: Partial<Listed> = {}): Listed => ({
  id,
  ...cardWith({ firstName: "Juniper", lastName: "Vale" }),
  status: "active",
  language: "en",
  remindByMail: true,
  version: 1,
  createdAt: "2026-05-12T09:00:00Z",
  ...more,
});
