import { plainHeading } from "../headings/rules.ts";
import type { Preset, Target } from "../rules.ts";

/**
 * Exports of other programs: by which columns each is known, and what columns mean there that their names alone do not tell.
 * Column names as their publishers' help and public readers of these files show them (docs/decisions/012-imports.md).
 */
interface Known {
  /** One of these sets must be there whole. */
  readonly signs: readonly (readonly string[])[];
  /** By the plain heading; null is of no use to us. */
  readonly means: readonly (readonly [name: RegExp, target: Target | null])[];
}

const known: Readonly<Record<Preset, Known>> = {
  // Clients > Client details report: one column for the whole name, the state of a client in Status.
  simplepractice: {
    signs: [["Client", "Client Type", "Clinician", "Status"]],
    means: [
      [/^client$/, "fullName"],
      [/^type$/, null],
      [/^(clinician|intake date|last appointment|next appointment|insurance.*|billing type|balance)$/, null],
      [/^status$/, "status"],
    ],
  },
  // Settings > Data exports > Patients, and the fields of its API, which are called the same with underscores.
  cliniko: {
    signs: [
      ["Date of birth", "Address 1", "Post code", "Emergency contact"],
      ["First name", "Last name", "Unapplied account credit"],
    ],
    means: [
      [/^(title|age|medicare.*|dva.*|concession.*|unapplied.*|invoice.*|accepted.*|reminder.*|sex)$/, null],
      [/^preferred( first)? name$/, "note"],
      [/^(created|updated|deleted|first appointment|last appointment)( at)?$/, null],
      [/^archived( at)?$/, "status"],
      [/^gender( identity)?$/, "gender"],
      [/^(referral source|referral type)$/, "referralSource"],
      [/^(notes|appointment notes)$/, "note"],
    ],
  },
  // Reports > List > Export to Excel: every field of the profile, with a first and a last visit.
  jane: {
    signs: [
      ["Patient GUID"],
      ["Preferred name", "Birth date", "Mobile phone"],
      ["Personal health number", "First visit"],
    ],
    means: [
      [/^guid$/, "number"],
      [/^number$/, null],
      [/^preferred( first)? name$/, "note"],
      [
        /^(prefix|age|first visit|last visit|last appointment|next appointment|balance|credit|discipline|staff.*)$/,
        null,
      ],
      [/^(personal health number|phn|.*insurance.*|.*policy.*|family doctor.*|referring.*)$/, null],
      [/^province$/, "region"],
      [/^(discharged|archived|deceased)( at)?$/, "status"],
    ],
  },
  // Contacts > Export > Google CSV, as it is now and as it was until 2024.
  google: {
    signs: [
      ["First Name", "Last Name", "File As", "Labels"],
      ["Given Name", "Family Name", "Group Membership", "Yomi Name"],
    ],
    means: [
      [/^name$/, "fullName"],
      [/^e mail( \d+)? value$/, "email"],
      [/^phone( \d+)? value$/, "phone"],
      [/^address( 1)? formatted$/, "address"],
      [/^address( \d+)? /, null],
      [/^organization( \d+)? title$/, "occupation"],
      [/^(nickname|organization( \d+)? name|custom field( \d+)? value|relation( \d+)? value)$/, "note"],
      [/ (label|type)$/, null],
      [
        /^(name (prefix|suffix)|.*yomi.*|phonetic.*|initials|file as|photo|event.*|website.*|im .*|organization .*)$/,
        null,
      ],
      [/^(labels|group membership)$/, "tags"],
    ],
  },
};

/** Whose export it is, by the names of its columns; null when nobody's we know. */
export function presetOf(headings: readonly string[]): Preset | null {
  const there = new Set(headings.map(plainHeading));
  const isOf = ({ signs }: Known) => signs.some((all) => all.every((name) => there.has(plainHeading(name))));
  const found = Object.entries(known).find(([, one]) => isOf(one));
  return found ? (found[0] as Preset) : null;
}

/** What a column of this export is taken for; null is left out, undefined is told by its name alone. */
export function takenBy(preset: Preset, heading: string): Target | null | undefined {
  const plain = plainHeading(heading);
  return known[preset].means.find(([name]) => name.test(plain))?.[1];
}
