import type { OpenHouse } from "#main/house.ts";
import { signInLink } from "#rooms/practices/door.ts";
import { ownerOf } from "./data.ts";

/** Signs the owner of each practice in over HTTP; answers their cookies. */
export async function signInAll({ house }: OpenHouse, port: number, practices: number): Promise<Map<string, string>[]> {
  const jars: Map<string, string>[] = [];
  for (let practice = 0; practice < practices; practice++) {
    const link = new URL((await signInLink(house, ownerOf(practice))) as string);
    const reply = await fetch(`http://127.0.0.1:${port}/api/v1/auth/verify`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ token: link.searchParams.get("token") }),
    });
    if (!reply.ok) throw new Error(`Signing in answered ${reply.status}.`);
    const jar = new Map<string, string>();
    for (const cookie of reply.headers.getSetCookie()) {
      const [name = "", value = ""] = (cookie.split(";", 1)[0] as string).split(/=(.*)/s);
      jar.set(name, value);
    }
    jars.push(jar);
  }
  return jars;
}
