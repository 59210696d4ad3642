import { z } from "zod";
import { byId, endpoint } from "#kernel/http/contract.ts";
import { clientShape, exampleClient } from "../contract.ts";

/** 20 MB: what a phone takes unasked is half of it. */
export const photoLimitBytes = 20 * 1024 * 1024;

/** The `reason` of an `upload_refused` problem. */
export const photoRefusal = z.enum(["empty", "too_large", "type_not_allowed", "too_many_pixels", "unreadable"]);
export type PhotoRefusal = z.output<typeof photoRefusal>;

const photoId = "0198c0de-0000-7000-8000-0000000000b7";

export const setPhoto = endpoint({
  method: "PUT",
  path: "/clients/{id}/photo",
  summary:
    "Gives a client a picture, or another one: the bytes of a JPEG, PNG, WebP, GIF or HEIC as application/octet-stream, at most 20 MB and 60 megapixels. A square of it of at most 256 pixels is kept as WebP, upright and without metadata, and nothing else.",
  params: byId,
  reply: clientShape,
  status: 200,
  refusals: { upload_refused: "The picture cannot be taken; `reason` says why. What was there stays." },
  audit: "own",
  carries: "octets",
  bodyLimit: photoLimitBytes,
  example: { ...exampleClient, photoId, version: 2 },
});

export const readPhoto = endpoint({
  method: "GET",
  path: "/clients/{id}/photo",
  summary:
    "The picture of a client as image/webp; the ETag is its `photoId`, and If-None-Match is answered with 304. 404 when there is none.",
  params: byId,
  status: 200,
  audit: "own",
  carries: "binary",
});

export const removePhoto = endpoint({
  method: "DELETE",
  path: "/clients/{id}/photo",
  summary: "Takes a client's picture away. Does nothing when there is none.",
  params: byId,
  reply: clientShape,
  audit: { action: "client.photo_removed", subject: "client" },
  example: { ...exampleClient, version: 3 },
});
