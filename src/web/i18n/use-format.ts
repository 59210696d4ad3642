import { useMemo } from "react";
import {
  type DateStyle,
  formatDate,
  formatDateRange,
  formatList,
  formatMinutes,
  formatMoney,
  formatNumber,
  formatRelativeDay,
  formatTime,
  formatTimeRange,
  type Money,
  weekday,
} from "./format.ts";
import { useLanguage } from "./provider.tsx";

/** The functions of `format.ts`, speaking the language of the page. */
export function useFormat() {
  const { locale } = useLanguage();
  return useMemo(
    () => ({
      time: (instant: string, zone: string) => formatTime(locale, instant, zone),
      timeRange: (from: string, to: string, zone: string) => formatTimeRange(locale, from, to, zone),
      date: (date: string, style: DateStyle, today?: string) => formatDate(locale, date, style, today),
      dateRange: (from: string, to: string) => formatDateRange(locale, from, to),
      relativeDay: (date: string, today: string) => formatRelativeDay(locale, date, today),
      weekday: (date: string, width?: "long" | "short" | "narrow") => weekday(locale, date, width),
      money: (money: Money) => formatMoney(locale, money),
      number: (value: number) => formatNumber(locale, value),
      minutes: (durationMinutes: number) => formatMinutes(locale, durationMinutes),
      list: (items: readonly string[]) => formatList(locale, items),
    }),
    [locale],
  );
}
