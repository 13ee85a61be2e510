/** Whether two-digit month and day can be a date. The year is not looked at: many schemes leave the century out. */
export function isMonthDay(month: string, day: string): boolean {
  const m = Number(month);
  const d = Number(day);
  return m >= 1 && m <= 12 && d >= 1 && d <= (m === 2 ? 29 : m === 4 || m === 6 || m === 9 || m === 11 ? 30 : 31);
}

/** Year, month, day in that order (YYMMDD), at the start of the digits. */
export function startsWithYmd(digits: string): boolean {
  return isMonthDay(digits.slice(2, 4), digits.slice(4, 6));
}

/** Day, month, year in that order (DDMMYY), at the start of the digits. */
export function startsWithDmy(digits: string): boolean {
  return isMonthDay(digits.slice(2, 4), digits.slice(0, 2));
}

/** A full year this side of living memory, then month and day (YYYYMMDD). */
export function startsWithFullYmd(digits: string): boolean {
  const year = Number(digits.slice(0, 4));
  return year >= 1890 && year <= 2049 && isMonthDay(digits.slice(4, 6), digits.slice(6, 8));
}
