/** One week of the sample practice, repeated: day 1 is Monday; `from` is wall-clock time in the practice's zone. */
export interface DemoVisit {
  readonly who: string;
  readonly day: number;
  readonly from: string;
  readonly service: "individual" | "couple" | "home" | "first";
  readonly place: "room2" | "room1" | "online" | "home";
  readonly state?: "cancelled" | "no_show";
}

const visit = (
  day: number,
  from: string,
  who: string,
  service: DemoVisit["service"],
  place: DemoVisit["place"],
  state?: DemoVisit["state"],
): DemoVisit => ({
  who,
  day,
  from,
  service,
  place,
  ...(state && { state }),
});

export const week: readonly DemoVisit[] = [
  visit(1, "09:00", "hazel", "individual", "room2"),
  visit(1, "10:00", "jasper", "individual", "online"),
  visit(1, "11:00", "poppy", "individual", "room2", "cancelled"),
  visit(1, "12:00", "silas", "individual", "room2"),
  visit(1, "15:00", "linnea", "individual", "room2"),
  visit(1, "16:00", "ambrose", "individual", "room2", "no_show"),
  visit(1, "18:00", "tamar", "individual", "online"),
  visit(2, "08:30", "rowan", "individual", "room2"),
  visit(2, "09:30", "clementine", "individual", "online"),
  visit(2, "11:00", "juniper", "individual", "room2"),
  visit(2, "12:00", "otto", "individual", "online"),
  visit(2, "14:30", "thornberry", "couple", "room1"),
  visit(2, "16:30", "milo", "home", "home"),
  visit(2, "18:30", "saffron", "first", "online"),
  visit(3, "09:00", "ines", "individual", "room2"),
  visit(3, "10:00", "cosmo", "individual", "online"),
  visit(3, "12:00", "theo", "individual", "room2"),
  visit(3, "16:00", "dorothea", "individual", "room2"),
  visit(3, "17:00", "wren", "individual", "room2"),
  visit(3, "18:00", "jasper", "individual", "online"),
  visit(4, "09:00", "hazel", "individual", "room2"),
  visit(4, "10:00", "fenwick", "couple", "room1"),
  visit(4, "12:00", "bram", "individual", "room2"),
  visit(4, "15:00", "ottoline", "first", "room2"),
  visit(4, "16:00", "poppy", "individual", "online"),
  visit(4, "17:00", "tilda", "individual", "room2"),
  visit(5, "09:00", "rowan", "individual", "room2"),
  visit(5, "10:00", "linnea", "individual", "room2"),
  visit(5, "11:00", "theo", "individual", "room2"),
  visit(5, "13:00", "milo", "home", "home"),
  visit(6, "10:00", "juniper", "individual", "room2"),
  visit(6, "11:00", "ambrose", "individual", "room2"),
  visit(6, "12:30", "clementine", "individual", "online"),
  visit(7, "17:00", "cosmo", "individual", "online"),
  visit(7, "18:00", "otto", "individual", "online"),
];
