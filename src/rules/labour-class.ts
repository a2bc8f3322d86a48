import type { Code } from './code.ts'

/** A class of child labour, recorded as a circumstance with its period. */
export interface LabourClass extends Code {
  /**
   * Whether the class counts in `labour.hard`: hazardous work, wandering for a living, working away from the family
   * (criterion 3 of QĐ 34/2014).
   */
  hard: boolean
}

/** The three classes of plan P2, then the three of QĐ 34/2014 criterion 3 (`domain/book.md` 7.3, `reports.md` B06). */
export const labourClasses: readonly LabourClass[] = [
  labour('labour-part', 'Tham gia lao động', 'Takes part in work', 'P2', false),
  labour('labour-risk', 'Có nguy cơ lao động trái quy định', 'At risk of unlawful labour', 'P2', false),
  labour('labour-unlawful', 'Lao động trái quy định của pháp luật', 'Unlawful labour', 'P2', false),
  labour(
    'labour-hazardous',
    'Lao động trong điều kiện nặng nhọc, độc hại, nguy hiểm',
    'Heavy, toxic or dangerous work',
    'S26',
    true,
  ),
  labour('labour-street', 'Lang thang kiếm sống', 'Wanders for a living', 'S26', true),
  labour('labour-away', 'Làm việc xa gia đình', 'Works away from the family', 'S26', true),
]

/** The codes that count in `labour.hard`. */
export const hardLabourCodes: ReadonlySet<string> = new Set(
  labourClasses.filter((entry) => entry.hard).map((entry) => entry.code),
)

function labour(code: string, vi: string, en: string, source: string, hard: boolean): LabourClass {
  return { code, vi, en, status: 'confirmed', source, hard }
}
