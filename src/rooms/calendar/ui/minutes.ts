import { wallChoice } from "#kernel/time/wall.ts";
import { addDays } from "./days.ts";

/** The instant at a minute of a date; 1440 is the next midnight. */
export function instantAt(date: string, minute: number, zone: string): string {
  const day = addDays(date, Math.floor(minute / 1440));
  return wallChoice(day, clockOf(minute), zone).instant.toString();
}

/** 570 → "09:30". */
export function clockOf(minute: number): string {
  const within = ((Math.round(minute) % 1440) + 1440) % 1440;
  return `${twoDigits(Math.floor(within / 60))}:${twoDigits(within % 60)}`;
}

/** "09:30" → 570. */
export function minuteOfClock(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

const twoDigits = (number: number): string => String(number).padStart(2, "0");
