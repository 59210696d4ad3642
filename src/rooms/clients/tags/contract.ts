import { z } from "zod";
import { endpoint, hue, words } from "#kernel/http/contract.ts";

const tag = words(40).meta({ sealed: true });
const tagsShape = z.object({ items: z.array(z.object({ tag, hue })) });

const example: z.input<typeof tagsShape> = { items: [{ tag: "evenings", hue: "plum" }] };

export const listTagHues = endpoint({
  method: "GET",
  path: "/client-tags",
  summary: "The tags that were given a colour, by name. What is not named has none.",
  reply: tagsShape,
  audit: "none",
  example,
});

export const colourTag = endpoint({
  method: "PUT",
  path: "/client-tags",
  summary: "Gives a tag a colour, or with null none; case, accents and niqqud make no other tag.",
  body: z.object({ tag, hue: hue.nullable() }),
  reply: tagsShape,
  refusals: { too_many_tags: "Two hundred tags have a colour. Take it from some first." },
  audit: { action: "client_tag.coloured" },
  example,
});
