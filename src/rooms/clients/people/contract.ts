import { z } from "zod";
import { byId, endpoint, id, instant, words } from "#kernel/http/contract.ts";
import { personRoles } from "./rules.ts";

/** Who belongs to a client: whom they live with, whose child they are, who pays, who is called. */

const personRole = z.enum(personRoles);

const sealed = { sealed: true };
const text = (max: number) => words(max).normalize("NFC");
const roles = z
  .array(personRole)
  .min(1, "As what they belong to the client.")
  .max(4, "At most four.")
  .describe("what they are to the client: a parent, who also pays");

const said = {
  name: text(160).nullable().describe("null for somebody who is a client, too: their name stands there").meta(sealed),
  phone: text(40).nullable().meta(sealed),
  email: z.string().trim().max(254).regex(z.regexes.email, "An address like name@example.org.").nullable().meta(sealed),
  note: text(300).nullable().describe("administrative, seen by every member: nothing clinical").meta(sealed),
};

export const relatedPersonShape = z
  .object({
    id,
    personId: id.nullable().describe("the client they are themselves, when they are one"),
    roles,
    ...said,
    createdAt: instant,
  })
  .meta({ id: "RelatedPerson" });
export type RelatedPerson = z.input<typeof relatedPersonShape>;

const peopleShape = z.object({
  items: z.array(relatedPersonShape),
  relatedTo: z
    .array(z.object({ clientId: id, name: z.string().meta(sealed), roles }))
    .describe("clients to whom this one belongs, and as what"),
});
export type People = z.input<typeof peopleShape>;

const example: RelatedPerson = {
  id: "0198c0de-0000-7000-8000-0000000000f8",
  personId: null,
  roles: ["parent", "payer"],
  name: "Sage Vale",
  phone: "+34612345679",
  email: null,
  note: null,
  createdAt: "2026-05-12T08:00:00Z",
};

const path = "/clients/{id}/related-people";
const ofPerson = byId.extend({ relatedId: id });
const twice = { already_related: "This client is among them already." };
const editable = z.object({ personId: id.nullable(), roles, ...said });

export const listPeople = endpoint({
  method: "GET",
  path,
  summary: "Who belongs to a client, and to whom they belong themselves.",
  params: byId,
  reply: peopleShape,
  audit: { action: "client.people_read", subject: "client" },
  example: { items: [example], relatedTo: [] },
});

export const addPerson = endpoint({
  method: "POST",
  path,
  summary: "Adds somebody who belongs to a client: by name, or by the client they are.",
  params: byId,
  body: editable.partial().required({ roles: true }),
  reply: relatedPersonShape,
  status: 201,
  refusals: { ...twice, too_many_people: "A client has at most 30." },
  audit: { action: "client.person_added", subject: "client" },
  example,
});

export const changePerson = endpoint({
  method: "PATCH",
  path: `${path}/{relatedId}`,
  summary: "Changes what is named of somebody who belongs to a client.",
  params: ofPerson,
  body: editable.partial(),
  reply: relatedPersonShape,
  refusals: twice,
  audit: { action: "client.person_changed", subject: "client" },
  example,
});

export const removePerson = endpoint({
  method: "DELETE",
  path: `${path}/{relatedId}`,
  summary: "Takes somebody out from among those who belong to a client; a client they are themselves stays.",
  params: ofPerson,
  status: 204,
  audit: { action: "client.person_removed", subject: "client" },
});
