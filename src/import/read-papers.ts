import type { Cells } from './cells.ts'
import { cellText } from './cell.ts'
import type { ListRow } from './list-row.ts'
import type { Section } from './section.ts'
import { dayOfDate } from './value-date.ts'
import { readMark } from './value-mark.ts'
import { readAmount, readInsuranceNumber } from './value-number.ts'
import { levelOfSchool, readClass, readLevel, type ReadClass } from './value-school.ts'

type Papers = Pick<ListRow['child'], 'education' | 'insurance' | 'registration' | 'vaccination'>

/** What schools, the health station and the registrar know of a child: class, card, certificate, immunisation. */
export function readPapers(cells: Cells, section: Section): Papers {
  const education = readEducation(cells, section)
  const insurance = readInsurance(cells)
  const registration = readRegistration(cells)
  const vaccination = readVaccination(cells)
  return {
    ...(education && { education }),
    ...(insurance && { insurance }),
    ...(registration && { registration }),
    ...(vaccination && { vaccination }),
  }
}

/** A monthly allowance: a tick, or an amount, or the day from which it is paid. */
export function readSupport(cells: Cells): ListRow['support'] {
  const amountInMark = readAmount(cells.at('support')).value
  const mark =
    amountInMark !== undefined && amountInMark > 1
      ? true
      : cells.take('support', readMark(cells.at('support')))
  const listed = cells.take('supportAmount', readAmount(cells.at('supportAmount')))
  const amount = listed ?? (mark && amountInMark !== undefined && amountInMark > 1 ? amountInMark : undefined)
  const from = cells.day('supportFrom', { future: true })
  if (mark === false || (mark === undefined && amount === undefined && from === undefined)) return undefined
  return { ...(amount !== undefined && { amount }), ...(from !== undefined && { from }) }
}

function readEducation(cells: Cells, section: Section): Papers['education'] {
  const fromClass: ReadClass | undefined =
    cells.take('class', readClass(cells.at('class'))) ??
    (section.class === undefined ? undefined : readClass(section.class).value)
  const fromLevel = fromClass ? undefined : cells.take('level', readLevel(cells.at('level')))
  const school = cells.text('school', 160)
  const level = fromClass?.level ?? fromLevel?.level ?? (school && levelOfSchool(school))
  if (level === undefined && school === undefined) return undefined
  // A school without a level is worth something only beside the level that the book has.
  return {
    ...(level !== undefined && { level }),
    ...(fromClass?.grade !== undefined && { grade: fromClass.grade }),
    ...(school !== undefined && { school }),
  }
}

function readInsurance(cells: Cells): Papers['insurance'] {
  const number = cells.take('insuranceNumber', readInsuranceNumber(cells.at('insuranceNumber')))
  const from = cells.day('insuranceFrom', { future: true })
  const to = cells.day('insuranceTo', { future: true })
  if (number === undefined) return undefined
  if (from !== undefined && to !== undefined && to <= from) {
    cells.note({ reason: 'date-contradicts', target: 'insuranceTo', used: false })
    return { number }
  }
  return { number, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
}

function readRegistration(cells: Cells): Papers['registration'] {
  const number = cells.text('certificateNumber', 40)
  const on = cells.day('certificateOn')
  const place = cells.text('certificatePlace', 200)
  const isKnown = number !== undefined || on !== undefined
  const said = isKnown ? true : cells.take('registered', readMark(cells.at('registered')))
  if (said === undefined) return undefined
  if (!said) return { state: 'unregistered' }
  return {
    state: 'registered',
    ...(number !== undefined && { number }),
    ...(on !== undefined && { on }),
    ...(place !== undefined && { place }),
  }
}

/** The mark's column often holds the day of the last dose instead of a tick. */
function readVaccination(cells: Cells): Papers['vaccination'] {
  const inMark = /\d/.test(cellText(cells.at('vaccinated'))) ? cells.date('vaccinated').value : undefined
  const on = cells.day('vaccinatedOn') ?? (inMark && dayOfDate(inMark))
  const full = inMark || on !== undefined ? true : cells.take('vaccinated', readMark(cells.at('vaccinated')))
  if (full === undefined) return undefined
  return { full: full ? 'yes' : 'no', ...(full && on !== undefined && { on }) }
}
