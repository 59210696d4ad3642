import { expect, test } from "vitest";
import { openWorld } from "#testing/world.ts";
import { type Desk, soakPhotos } from "./photos.ts";

const world = await openWorld();

test("Photos lying every way are taken and shown upright, without where they were taken; what is broken is refused", async () => {
  const marta = await world.owner();
  const clientId: string = (await marta.post("/clients", { firstName: "Juniper" })).body.id;
  const address = await world.app.listen({ port: 0, host: "127.0.0.1" });
  const cookie = [...marta.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const ask: Desk["ask"] = (method, path, body, headers) =>
    fetch(`${address}/api/v1${path}`, { method, body, headers: { cookie, ...headers } });
  const report = await soakPhotos({ clientId, ask, peakMb: () => 0 }, { seed: 4, count: 16, small: true });
  expect(report.findings).toEqual([]);
  expect([report.sent, report.refused]).toEqual([16, 12]);
});
