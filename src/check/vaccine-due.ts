import { ageInMonths } from '#model/birth.ts'
import type { RecordOf } from '#model/record.ts'
import { vaccinationAsk } from '#rules/due.ts'
import { fullVaccinationAge } from '#rules/vaccine-schedule.ts'
import type { Due } from './due.ts'
import type { Sight } from './finding.ts'
import { vaccineDoses } from './vaccine-dose.ts'

/**
 * What is asked about a small child's vaccination: the book or card once, and again from the first birthday on as long as
 * it is not full. Doses are told only of a child whose doses are written; the health station's list comes first
 * (`domain/book.md` 10.1).
 */
export function vaccinationDue(sight: Sight, child: RecordOf<'child'>): Due | undefined {
  const { birth, vaccination } = child.fields
  if (!birth || vaccination?.full === 'yes') return undefined
  const { least } = ageInMonths(birth, sight.on)
  if (least < vaccinationAsk.fromMonths || least >= vaccinationAsk.belowMonths) return undefined
  const doses = sight.register.dosesOf(child.id).length === 0 ? [] : vaccineDoses(sight, child)
  if (doses.some(({ given }) => given)) {
    const missing = doses.find(({ state, item }) => state === 'due' && item.countsForFull === true)
    if (missing) {
      const { antigen, dose } = missing.item
      return { kind: 'vaccineDose', late: false, values: { antigen, dose } }
    }
    return undefined
  }
  if (vaccination === undefined || vaccination === null) return { kind: 'vaccination', late: false }
  return least >= fullVaccinationAge.months ? { kind: 'vaccinationMissing', late: false } : undefined
}
