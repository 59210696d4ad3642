import type { Encoding } from "../rules.ts";

/**
 * What a table's bytes are written in: by the mark they begin with, by the zeros of letters of two bytes, as UTF-8 when they
 * are that without a fault, and else by the Hebrew letters of Windows-1255 or as Windows-1252, which takes every byte.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (begins(bytes, 0xff, 0xfe)) return "utf-16le";
  if (begins(bytes, 0xfe, 0xff)) return "utf-16be";
  const wide = wideOf(bytes.subarray(0, 4_096));
  if (wide) return wide;
  if (isUtf8(bytes)) return "utf-8";
  return isHebrew(bytes) ? "windows-1255" : "windows-1252";
}

/** The text, without the mark it begins with. What cannot be read in this encoding shows as �. */
export function textOf(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

const begins = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, at) => bytes[at] === byte);

/** Latin letters, digits and separators of two bytes have a zero in one of them, always the same one. */
function wideOf(bytes: Uint8Array): Encoding | null {
  const zeros = [0, 0];
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) zeros[at % 2]! += 1;
  const [even = 0, odd = 0] = zeros;
  const many = bytes.length / 10;
  if (odd > many && even < odd / 10) return "utf-16le";
  return even > many && odd < even / 10 ? "utf-16be" : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Hebrew letters are 0xE0 to 0xFA there, where Windows-1252 has small letters with accents: those stand in words of plain
 * letters, Hebrew ones among themselves.
 */
function isHebrew(bytes: Uint8Array): boolean {
  let letters = 0;
  let amongPlain = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at]! < 0xe0 || bytes[at]! > 0xfa) continue;
    letters += 1;
    if (isPlain(bytes[at - 1] ?? 0) || isPlain(bytes[at + 1] ?? 0)) amongPlain += 1;
  }
  return letters > 1 && amongPlain < letters * 0.3;
}

const isPlain = (byte: number) => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
