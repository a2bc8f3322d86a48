import type { Day } from '#model/day.ts'
import type { Code, Evidence } from './code.ts'
import { confirmed } from './provenance.ts'

/**
 * One dose of a schedule. A figure that no source of ours gives is null, never a guess; whether the dose counts for
 * “tiêm chủng đầy đủ” is known apart from when it is due.
 */
export interface VaccineItem {
  /** A code of `dose-kind.ts`. */
  antigen: string
  /** Which of the doses of this antigen, from 1. */
  dose: number
  minAgeDays: number | null
  /** Completed calendar months; 0 is at birth. */
  dueAgeMonths: number | null
  countsForFull: boolean | null
  status: Evidence
  source: string
  fullStatus: Evidence
  fullSource: string
}

/** The doses of the children born from a day on (`domain/book.md` 10.1). */
export interface VaccineSchedule {
  id: string
  /** Null for the oldest, which holds from no known day on. */
  validForBirthsFrom: Day | null
  items: readonly VaccineItem[]
  status: Evidence
  source: string
}

/** Newest last; a schedule is added, never changed, since every child keeps the one of its birth. */
export const vaccineSchedules: readonly VaccineSchedule[] = [
  {
    id: 'a2.1-ytcs',
    validForBirthsFrom: null,
    items: [
      item('bcg', 1, 0, true),
      item('hepatitis-b-birth', 1, 0, null),
      ...[1, 2, 3].flatMap((dose) => [
        item('dpt-hepb-hib', dose, dose + 1, true),
        item('polio', dose, dose + 1, true),
      ]),
      item('measles', 1, 9, true),
      item('measles', 2, 18, false),
      item('dpt-4', 1, 18, false),
    ],
    status: 'confirmed',
    source: 'W63',
  },
]

/**
 * The classic rule counts what is given before this age, in months; read from the order of the columns of A2.1/YTCS,
 * and the schedule it goes with is an older page (`domain/book.md` 10.1).
 */
export const fullVaccinationAge = { months: 12, status: 'likely', source: 'W61' } as const

/**
 * Circular 52/2025/TT-BYT of 31/12/2025 names the diseases; its doses, their ages and the first birth day are not
 * known, so it is no schedule yet, and screens say that the health station's word goes before the list here.
 */
export const announcedVaccines: {
  id: string
  signedOn: Day
  diseases: readonly Code[]
} = {
  id: 'tt-52-2025',
  signedOn: '2025-12-31',
  diseases: [
    disease('hepatitis-b', 'Viêm gan B', 'Hepatitis B'),
    disease('tuberculosis', 'Lao', 'Tuberculosis'),
    disease('diphtheria', 'Bạch hầu', 'Diphtheria'),
    disease('pertussis', 'Ho gà', 'Whooping cough'),
    disease('tetanus', 'Uốn ván', 'Tetanus'),
    disease('polio', 'Bại liệt', 'Polio'),
    disease('hib', 'Bệnh do Hib', 'Hib disease'),
    disease('measles', 'Sởi', 'Measles'),
    disease('rubella', 'Rubella', 'Rubella'),
    disease('japanese-encephalitis', 'Viêm não Nhật Bản', 'Japanese encephalitis'),
    disease('rotavirus', 'Tiêu chảy do Rota', 'Rotavirus diarrhoea'),
    disease('pneumococcus', 'Bệnh do phế cầu', 'Pneumococcal disease'),
  ],
}

/** The schedule of a child born on a day: the newest that was valid then. */
export function vaccineScheduleOf(born: Day): VaccineSchedule {
  const valid = vaccineSchedules.filter(
    ({ validForBirthsFrom }) => validForBirthsFrom === null || validForBirthsFrom <= born,
  )
  const newest = valid.at(-1)
  if (!newest) throw new Error(`no vaccine schedule for a birth on ${born}`)
  return newest
}

/** Ages: W63, an older page; counting: [likely], from the columns of W61 (VGB sơ sinh: not known). */
function item(
  antigen: string,
  dose: number,
  dueAgeMonths: number,
  countsForFull: boolean | null,
): VaccineItem {
  return {
    antigen,
    dose,
    minAgeDays: null,
    dueAgeMonths,
    countsForFull,
    ...confirmed('W63'),
    fullStatus: countsForFull === null ? 'unverified' : 'likely',
    fullSource: 'W61',
  }
}

function disease(code: string, vi: string, en: string): Code {
  return { code, vi, en, ...confirmed('W8') }
}
