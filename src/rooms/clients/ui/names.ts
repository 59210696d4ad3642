interface Named {
  readonly firstName: string;
  readonly lastName: string;
}

/** "Juniper Vale"; "Ana" for someone with one name. Stands in `<bdi>`. */
export const fullName = ({ firstName, lastName }: Named): string => `${firstName} ${lastName}`.trim();

/**
 * A name typed in one line, as first and last: "ana garcía lópez" is Ana with two surnames, "García, Ana" is turned
 * round. Small letters at the start of a word become capitals; whatever else was meant is kept.
 */
export function splitName(typed: string): Named {
  const text = typed.normalize("NFC").trim().replace(/\s+/gu, " ");
  const comma = /^([^,]+),\s*(.+)$/u.exec(text);
  if (comma) return { firstName: capitals(comma[2] ?? ""), lastName: capitals(comma[1] ?? "") };
  const [first = "", ...others] = text.split(" ");
  return { firstName: capitals(first), lastName: capitals(others.join(" ")) };
}

/** Only a name typed wholly in small letters: "de la Cruz" was meant so. */
function capitals(name: string): string {
  if (name !== name.toLocaleLowerCase()) return name;
  return name.replace(
    /(^|[\s\-'’])(\p{Ll})/gu,
    (_, before: string, letter: string) => before + letter.toLocaleUpperCase(),
  );
}
