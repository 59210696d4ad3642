import { expect, test } from "vitest";
import { directionsTo } from "./directions.ts";

const address = "Birkenweg 9, 2º & left\n1070 Wien\n";
const asked = "Birkenweg%209%2C%202%C2%BA%20%26%20left%2C%201070%20Wien";

test.each([
  ["an iPhone", { platform: "iPhone", userAgent: "Safari" }, `maps://?q=${asked}`],
  ["a Mac", { platform: "MacIntel", userAgent: "Safari" }, `maps://?q=${asked}`],
  ["an Android phone", { platform: "Linux armv8l", userAgent: "Android 16" }, `geo:0,0?q=${asked}`],
  ["anything else", { platform: "Win32", userAgent: "Firefox" }, `https://www.openstreetmap.org/search?query=${asked}`],
])("on %s an address is shown by its map, whatever is written in it", (_, device, link) => {
  expect(directionsTo(address, device)).toBe(link);
});
