import { Calendar, Settings2, Sun, Users, UsersRound } from "lucide-react";
import type { LucideIcon } from "../kit/icon.tsx";
import type { Role } from "../me.ts";

/** A room of the app that has a place in the rail. */
export interface Place {
  to: "/" | "/calendar" | "/calendar/groups" | "/clients" | "/settings";
  /** Its word, in the namespace `shell`. */
  word: "today" | "calendar" | "groups" | "clients" | "settings";
  icon: LucideIcon;
  /** Pressed after `g`. */
  key: string;
  /** Who sees it; what a member may not see is absent, not grey. */
  roles: readonly Role[];
  /** Stands apart from the daily rooms above it, or at the end of the rail. */
  stands?: "apart" | "last";
  /** A page of the room before it: reached from there, by its key and by name, and not in the rail. */
  within?: true;
  /** Not among the five of a phone's bottom bar. */
  wideOnly?: boolean;
}

const everyone: readonly Role[] = ["owner", "therapist", "assistant"];

export const places: readonly Place[] = [
  { to: "/", word: "today", icon: Sun, key: "t", roles: everyone },
  { to: "/calendar", word: "calendar", icon: Calendar, key: "c", roles: everyone },
  { to: "/calendar/groups", word: "groups", icon: UsersRound, key: "g", roles: everyone, within: true },
  { to: "/clients", word: "clients", icon: Users, key: "l", roles: everyone },
  { to: "/settings", word: "settings", icon: Settings2, key: "s", roles: everyone, stands: "last" },
];

export function placesFor(role: Role): Place[] {
  return places.filter(({ roles }) => roles.includes(role));
}
