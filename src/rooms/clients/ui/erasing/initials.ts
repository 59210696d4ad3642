/** The first letter of each word of a name, for whoever is to show that they mean this one: "Juniper Vale" is JV. */
export function initialsOf({ firstName, lastName }: { firstName: string; lastName: string }): string {
  const words = `${firstName} ${lastName}`.split(/[\s\-־]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return words
    .map((word) => /[\p{L}\p{N}]/u.exec(word)?.[0] ?? "")
    .join("")
    .toLocaleUpperCase()
    .slice(0, 6);
}

/** Whether these are the initials, whatever their capitals, points and spaces. */
export const areInitials = (typed: string, initials: string): boolean =>
  initials !== "" && typed.replace(/[\s.]/gu, "").toLocaleUpperCase() === initials;
