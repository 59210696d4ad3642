import { describe, expect, test } from "vitest";
import { type Locale, locales } from "../i18n/locale.ts";
import { invitationLetter, type Reminder, reminderLetter, signInLetter } from "./letters.ts";

const link = "https://quietroom.example/sign-in/verify?token=abc&x=1";
const reminder: Reminder = {
  locale: "en",
  practiceName: "Quiet Room",
  therapistName: "Marta Vidal",
  clientFirstName: "Ana",
  startsAt: Temporal.Instant.from("2026-05-12T09:00:00Z"),
  endsAt: Temporal.Instant.from("2026-05-12T09:50:00Z"),
  zone: "Europe/Madrid",
  place: { kind: "clinic", name: "Room 2", address: "Moon Street 14" },
};
const signIn = (locale: Locale) => signInLetter({ locale, link, minutes: 10 });
const invitation = (locale: Locale) =>
  invitationLetter({ locale, practiceName: "Quiet Room", inviterName: "Marta Vidal", role: "therapist", link });
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, "");

describe.each(locales)("in %s", (locale) => {
  const letters = [
    signIn(locale),
    invitation(locale),
    reminderLetter({ ...reminder, locale, alsoZone: "Asia/Jerusalem" }),
  ];

  test("each letter says its language and direction", () => {
    for (const letter of letters) {
      expect(letter.locale).toBe(locale);
      expect(letter.html).toMatch(new RegExp(`<html lang="${locale}" dir="${locale === "he" ? "rtl" : "ltr"}"`));
      if (locale === "he") expect(letter.html).not.toMatch(/text-align:left;color|align="left"/);
    }
  });

  test("no slot, argument or tag is left over in any part", () => {
    for (const { subject, html, text } of letters) {
      for (const part of [subject, html, text]) expect(part).not.toMatch(/@@|\{\w+[,}]|\bundefined\b|\bnull\b/);
      for (const part of [subject, text]) expect(part).not.toMatch(/<|&[a-z]+;|\n{3}/);
    }
  });

  test("the text alone is enough: it has the link, and every line of the letter", () => {
    expect(signIn(locale).text.split("\n")).toContain(link);
    expect(signIn(locale).html).toContain(`href="${link.replace("&", "&amp;")}"`);
    const { text } = reminderLetter({ ...reminder, locale });
    for (const words of ["Ana", "Marta Vidal", "Quiet Room", "11:00–11:50", "2026", "Room 2", "Moon Street 14"]) {
      expect(plain(text)).toContain(words);
    }
  });

  test("a subject names no person and no service, and a preview neither", () => {
    const { subject, html } = reminderLetter({ ...reminder, locale, serviceName: "Grief counselling" });
    const preview = /display:none[^>]*>([^<]*)/.exec(html)![1]!;
    for (const part of [subject, preview, invitation(locale).subject, signIn(locale).subject]) {
      expect(part).not.toMatch(/Ana|Marta|Grief/);
    }
    expect(plain(subject)).toContain("11:00");
  });

  test("a reminder leaves the service out unless it is given", () => {
    expect(reminderLetter({ ...reminder, locale }).text).not.toContain("Grief");
    expect(plain(reminderLetter({ ...reminder, locale, serviceName: "Grief" }).text)).toMatch(/\nGrief\n/);
  });

  test("names that look like markup stay text", () => {
    const name = '<script>alert("1")</script>';
    const { html, subject } = reminderLetter({
      ...reminder,
      locale,
      practiceName: name,
      therapistName: name,
      clientFirstName: name,
      serviceName: name,
      place: { kind: "clinic", name, address: name },
    });
    expect(html).not.toContain("<script");
    expect(html).toContain("&lt;script&gt;");
    expect(subject).not.toContain("script");
  });
});

describe("a reminder", () => {
  test("names one zone when the other shows the same clock, and both when it does not", () => {
    const same = reminderLetter({ ...reminder, alsoZone: "Europe/Rome" });
    expect(same.text).toContain("11:00–11:50, Madrid time");
    expect(same.text).not.toContain("Rome");
    const other = reminderLetter({ ...reminder, alsoZone: "America/New_York" });
    expect(other.subject).toBe("Your appointment on Tuesday 12 May, 11:00 (Madrid time)");
    expect(other.text).toContain("11:00–11:50, Madrid time\n05:00–05:50, New York time");
  });

  test("names the day too where it is another day there", () => {
    const early = Temporal.Instant.from("2026-05-12T00:30:00Z");
    const { text } = reminderLetter({
      ...reminder,
      startsAt: early,
      endsAt: early.add({ minutes: 50 }),
      alsoZone: "America/New_York",
    });
    expect(text).toContain("Tuesday 12 May 2026\n02:30–03:20, Madrid time\nMonday 11 May, 20:30–21:20, New York time");
  });

  test("tells the wall clock of the day itself on both sides of a clock change", () => {
    const at = (instant: string) => {
      const startsAt = Temporal.Instant.from(instant);
      const zone = "Australia/Lord_Howe";
      return reminderLetter({ ...reminder, startsAt, endsAt: startsAt.add({ minutes: 50 }), zone }).subject;
    };
    expect(at("2026-04-03T23:00:00Z")).toBe("Your appointment on Saturday 4 April, 10:00");
    expect(at("2026-04-05T23:00:00Z")).toBe("Your appointment on Monday 6 April, 09:30");
  });

  test("keeps times left to right and Latin names in their place in Hebrew", () => {
    const { html } = reminderLetter({ ...reminder, locale: "he" });
    expect(html).toContain('<bdi dir="ltr">11:00–11:50</bdi>');
    expect(html).toContain("<bdi>Marta Vidal</bdi> (<bdi>Quiet Room</bdi>)");
  });

  test("of a visit at home says so, with the address only where it is given", () => {
    const at = (place: Reminder["place"]) => reminderLetter({ ...reminder, place }).text;
    expect(at({ kind: "home" })).toContain("Where\nAt your home\n");
    expect(at({ kind: "home", address: "Moon Street 14" })).toContain("At your home\nMoon Street 14");
  });

  test("of a session online has the button that leads there, one in the clinic has none", () => {
    const online = reminderLetter({ ...reminder, place: { kind: "online", link: "https://meet.example/quiet" } });
    expect(online.text).toContain("Join online:\nhttps://meet.example/quiet");
    const clinic = reminderLetter({ ...reminder, place: { kind: "clinic", link: "https://maps.example/" } });
    expect(clinic.html).not.toContain("<a ");
    expect(clinic.text).not.toContain("Where");
  });

  test("from a practice that carries its therapist's name says the name once", () => {
    expect(reminderLetter({ ...reminder, practiceName: "Marta Vidal" }).text).toContain(
      "You have an appointment with Marta Vidal.",
    );
  });

  test("without a first name greets all the same", () => {
    expect(reminderLetter({ ...reminder, clientFirstName: undefined }).text).toContain("\nHello,\n");
  });
});
