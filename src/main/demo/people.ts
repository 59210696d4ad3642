/** The people of the sample practice. Every name is invented; addresses end in .example, phone numbers are not in use. */
export interface DemoPerson {
  readonly key: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly pronouns?: string;
  readonly birthDate?: string;
  readonly address?: string;
  readonly tags?: readonly string[];
  readonly language?: "en" | "es" | "ca" | "it" | "he";
}

export const people: readonly DemoPerson[] = [
  {
    key: "juniper",
    firstName: "Juniper",
    lastName: "Vale",
    pronouns: "she/her",
    birthDate: "1991-05-14",
    tags: ["evenings"],
  },
  { key: "rowan", firstName: "Rowan", lastName: "Applegarth", pronouns: "they/them", birthDate: "1987-02-03" },
  {
    key: "clementine",
    firstName: "Clementine",
    lastName: "Wick",
    pronouns: "she/her",
    birthDate: "1979-11-20",
    tags: ["online"],
  },
  {
    key: "otto",
    firstName: "Otto",
    lastName: "Larkspur",
    pronouns: "he/him",
    birthDate: "1984-07-08",
    tags: ["online"],
  },
  { key: "thornberry", firstName: "Basil and Fern", lastName: "Thornberry", tags: ["couple"] },
  {
    key: "milo",
    address: "7 Invented Lane\n4th floor, left",
    firstName: "Milo",
    lastName: "Quillfeather",
    pronouns: "he/him",
    birthDate: "1946-01-17",
    tags: ["home visits"],
  },
  { key: "saffron", firstName: "Saffron", lastName: "Hale", pronouns: "she/her", language: "es" },
  { key: "hazel", firstName: "Hazel", lastName: "Mossgrove", pronouns: "she/her", birthDate: "1995-09-30" },
  {
    key: "jasper",
    firstName: "Jasper",
    lastName: "Nettlewood",
    pronouns: "he/him",
    birthDate: "1990-12-12",
    tags: ["online"],
  },
  { key: "poppy", firstName: "Poppy", lastName: "Underhill", pronouns: "she/her", birthDate: "1998-03-22" },
  { key: "silas", firstName: "Silas", lastName: "Bramblewick", pronouns: "he/him", birthDate: "1972-06-05" },
  { key: "linnea", firstName: "Linnea", lastName: "Thistledown", pronouns: "she/her", birthDate: "1983-04-18" },
  { key: "ambrose", firstName: "Ambrose", lastName: "Tansy", pronouns: "he/him", birthDate: "1968-10-01" },
  {
    key: "ines",
    firstName: "Ines",
    lastName: "Marigold",
    pronouns: "she/her",
    birthDate: "1984-08-09",
    tags: ["mornings"],
    language: "ca",
  },
  {
    key: "cosmo",
    firstName: "Cosmo",
    lastName: "Dandelion",
    pronouns: "he/him",
    birthDate: "2001-01-25",
    tags: ["online"],
  },
  { key: "dorothea", firstName: "Dorothea", lastName: "Plumley", pronouns: "she/her", birthDate: "1959-05-27" },
  { key: "wren", firstName: "Wren", lastName: "Aldershaw", pronouns: "they/them", birthDate: "1993-02-14" },
  { key: "fenwick", firstName: "Iris and Ash", lastName: "Fenwick", tags: ["couple"] },
  { key: "bram", firstName: "Bram", lastName: "Elderwood", pronouns: "he/him", birthDate: "1976-07-31" },
  { key: "ottoline", firstName: "Ottoline", lastName: "Fenn", pronouns: "she/her", language: "it" },
  { key: "tilda", firstName: "Tilda", lastName: "Rowanby", pronouns: "she/her", birthDate: "1989-11-02" },
  { key: "theo", firstName: "Theo", lastName: "Pennywhistle", pronouns: "he/him", birthDate: "1994-06-16" },
  { key: "tamar", firstName: "תמר", lastName: "אגדתי", pronouns: "היא", birthDate: "1990-03-08", language: "he" },
];

/** The tags that the practice looks for most often. */
export const tagHues = { couple: "plum", "home visits": "amber", online: "lake" };
