/*
 * The months of the Vietnamese calendar from the sky: new moons and the Sun's longitude after Jean Meeus,
 * Astronomical Algorithms, chapters 25 and 49, with days that begin at midnight of a time zone. Written apart from
 * `src`, which holds a table.
 */

/** A month that begins on a day (days since 1970-01-01). */
export interface SkyMonth {
  month: number
  isLeap: boolean
  first: number
}

/** Hours ahead of UTC. */
type Zone = number

const epoch = 2_440_587.5

/** The months of a year, in order, from 1 (giêng) to 12 (chạp). */
export function monthsOf(year: number, zone: Zone = 7): SkyMonth[] {
  const before = winterMonths(year - 1, zone)
  const after = winterMonths(year, zone)
  const start = before.findIndex(({ month }) => month === 1)
  const end = after.findIndex(({ month }) => month === 1)
  return [...before.slice(start), ...after.slice(0, end)]
}

/** The months from the one with the winter solstice of a year to the last before that of the next year. */
function winterMonths(year: number, zone: Zone): SkyMonth[] {
  const start = solsticeMoon(year, zone)
  const count = solsticeMoon(year + 1, zone) - start
  const months: SkyMonth[] = []
  let month = 11
  let hasLeap = count === 12
  for (let index = 0; index < count; index += 1) {
    const first = moonDay(start + index, zone)
    const isLeap =
      !hasLeap && index > 0 && termOn(first, zone) === termOn(moonDay(start + index + 1, zone), zone)
    if (isLeap) hasLeap = true
    else if (index > 0) month = (month % 12) + 1
    months.push({ month, isLeap, first })
  }
  return months
}

/** The new moon that begins the month with the winter solstice. */
function solsticeMoon(year: number, zone: Zone): number {
  let moon = Math.floor((year + 1 - 2000) * 12.3685) + 1
  while (!isWinter(moonDay(moon, zone), moonDay(moon + 1, zone), zone)) moon -= 1
  return moon
}

/** Whether the solstice falls between two days. A month may hold two changes of the Sun, so the first is not always 8. */
function isWinter(first: number, next: number, zone: Zone): boolean {
  const [before, after] = [termOn(first, zone), termOn(next, zone)]
  return before >= 6 && before < 9 && after >= 9
}

/** Which twelfth of its way the Sun is in as a day begins; the ninth begins at the winter solstice. */
function termOn(day: number, zone: Zone): number {
  return Math.floor(sunLongitude(day + epoch - zone / 24 + clockLag(day)) / 30)
}

/** The day on which new moon `k` falls, counted from the first of the year 2000. */
function moonDay(k: number, zone: Zone): number {
  const time = newMoon(k)
  return Math.floor(time - clockLag(time - epoch) + zone / 24 - epoch)
}

/** How far clocks lag behind the even time of the sky, in days (about a minute in these centuries). */
function clockLag(day: number): number {
  return (29 + (day + 7305) * (64 / 36_525)) / 86_400
}

function sunLongitude(time: number): number {
  const t = (time - 2_451_545) / 36_525
  const anomaly = 357.52911 + 35_999.05029 * t - 0.0001537 * t * t
  const centre =
    (1.914602 - 0.004817 * t - 0.000014 * t * t) * sine(anomaly) +
    (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
    0.000289 * sine(3 * anomaly)
  const mean = 280.46646 + 36_000.76983 * t + 0.0003032 * t * t
  const longitude = mean + centre - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * t)
  return ((longitude % 360) + 360) % 360
}

function newMoon(k: number): number {
  const t = k / 1236.85
  const e = 1 - 0.002516 * t - 0.0000074 * t * t
  const sun = 2.5534 + 29.1053567 * k - 0.0000014 * t * t
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t
  const node = 160.7108 + 390.67050284 * k - 0.0016118 * t * t
  const rise = 124.7746 - 1.56375588 * k + 0.0020672 * t * t
  let time = 2_451_550.09766 + 29.530588861 * k + 0.00015437 * t * t - 0.00017 * sine(rise)
  for (const [size, power, ofSun, ofMoon, ofNode] of terms)
    time += size * e ** power * sine(ofSun * sun + ofMoon * moon + ofNode * node)
  for (const [size, start, step] of planets) time += size * sine(start + step * k)
  return time
}

function sine(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180)
}

const terms = [
  [-0.4072, 0, 0, 1, 0],
  [0.17241, 1, 1, 0, 0],
  [0.01608, 0, 0, 2, 0],
  [0.01039, 0, 0, 0, 2],
  [0.00739, 1, -1, 1, 0],
  [-0.00514, 1, 1, 1, 0],
  [0.00208, 2, 2, 0, 0],
  [-0.00111, 0, 0, 1, -2],
  [-0.00057, 0, 0, 1, 2],
  [0.00056, 1, 1, 2, 0],
  [-0.00042, 0, 0, 3, 0],
  [0.00042, 1, 1, 0, 2],
  [0.00038, 1, 1, 0, -2],
  [-0.00024, 1, -1, 2, 0],
  [-0.00007, 0, 2, 1, 0],
  [0.00004, 0, 0, 2, -2],
  [0.00004, 0, 3, 0, 0],
  [0.00003, 0, 1, 1, -2],
  [0.00003, 0, 0, 2, 2],
  [-0.00003, 0, 1, 1, 2],
  [0.00003, 0, -1, 1, 2],
  [-0.00002, 0, -1, 1, -2],
  [-0.00002, 0, 1, 3, 0],
  [0.00002, 0, 0, 4, 0],
] as const

const planets = [
  [0.000325, 299.77, 0.107408],
  [0.000165, 251.88, 0.016321],
  [0.000164, 251.83, 26.651886],
  [0.000126, 349.42, 36.412478],
  [0.00011, 84.66, 18.206239],
  [0.000062, 141.74, 53.303771],
  [0.00006, 207.14, 2.453732],
  [0.000056, 154.84, 7.30686],
  [0.000047, 34.52, 27.261239],
  [0.000042, 207.19, 0.121824],
  [0.00004, 291.34, 1.844379],
  [0.000037, 161.72, 24.198154],
  [0.000035, 239.56, 25.513099],
  [0.000023, 331.55, 3.592518],
] as const
