import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import { birthWords } from '#ui/age.ts'
import { batchRows } from '#ui/batch/row.ts'
import { decimal, standingMeasurement } from '#ui/batch/weigh.ts'
import { childName } from '#ui/visit/child-words.ts'
import { addressWords, householdTitle } from '#ui/visit/household-words.ts'

/** One line of the sheet that people sign. */
export interface SignLine {
  key: string
  number: number
  name: string
  birth: string
  /** Household number and address. */
  place: string
  /** What was written so far of a weighing; empty boxes are filled in by hand. */
  weight: string
  height: string
}

type Address = RecordOf<'household'>['fields']['address']

/** The lines of a list in its own order; numbers are those of the paper. */
export function signLines(register: Register, batch: RecordOf<'batch'>, today: Day): SignLine[] {
  return batchRows(register, batch, today).rows.map(({ child, household, deeds }, index) => {
    const { weight, height } = standingMeasurement(deeds)?.fields ?? {}
    return {
      key: child.id,
      number: index + 1,
      name: childName(child),
      birth: child.fields.birth ? birthWords(child.fields.birth) : '',
      place: household
        ? [householdTitle(household), addressWords(withoutKeeper(household.fields.address))]
            .filter(Boolean)
            .join(', ')
        : '',
      weight: decimal(weight, 1000),
      height: decimal(height, 10),
    }
  })
}

/** Whose house it is tells nobody where it stands. */
function withoutKeeper(address: Address): Address {
  if (!address) return address
  const { keeper: _keeper, ...where } = address
  return where
}
