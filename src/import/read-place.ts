import type { AreaFinder } from './area.ts'
import { cellText } from './cell.ts'
import type { Cells } from './cells.ts'
import type { ListRow } from './list-row.ts'
import type { Section } from './section.ts'
import { readAddress } from './value-household.ts'
import { readMark, readPoverty } from './value-mark.ts'
import { readAdult } from './value-name.ts'
import { readHouseholdNumber, readPhone } from './value-number.ts'

/** Which household a row means, and what it says of it. */
export function readPlace(cells: Cells, section: Section, areas: AreaFinder): ListRow['household'] {
  const area = readArea(cells, section, areas)
  const number = cells.take('number', readHouseholdNumber(cells.at('number')))
  const head = cells.take('head', readAdult(cells.at('head')))?.name
  const address = cells.take('address', readAddress(cells.at('address')))
  const phone = cells.take('phone', readPhone(cells.at('phone')))
  const poverty = povertyOf(cells)
  return {
    ...(area !== undefined && { area }),
    ...(number && { number }),
    ...(head !== undefined && { head }),
    ...(address && { address }),
    ...(phone !== undefined && { phone }),
    ...(poverty && { poverty }),
  }
}

function readArea(cells: Cells, section: Section, areas: AreaFinder): string | undefined {
  const own = cellText(cells.at('area'))
  const text = own === '' ? section.area : own
  if (text === undefined) return undefined
  const found = areas.find(text)
  if ('id' in found) return found.id
  cells.note({ reason: found.reason, target: 'area', used: false })
  return undefined
}

/** A column that says which, or two columns to tick. */
function povertyOf(cells: Cells): ListRow['household']['poverty'] {
  const certificate = cells.text('povertyCertificate', 60)
  const said = cells.take('poverty', readPoverty(cells.at('poverty')))
  const poor = markOrWord(cells, 'poor')
  const nearPoor = markOrWord(cells, 'nearPoor')
  const state =
    said ??
    (poor && nearPoor
      ? undefined
      : poor
        ? 'poor'
        : nearPoor
          ? 'nearPoor'
          : poor === false && nearPoor === false
            ? 'none'
            : undefined)
  if (poor && nearPoor) cells.note({ reason: 'poverty-unreadable', target: 'nearPoor', used: false })
  return state && { state, ...(certificate !== undefined && state !== 'none' && { certificate }) }
}

/** A tick, or a number of the certificate or the words themselves, which mean the same under such a head. */
function markOrWord(cells: Cells, target: 'poor' | 'nearPoor'): boolean | undefined {
  const cell = cells.at(target)
  const words = readPoverty(cell).value
  if (words !== undefined) return words === (target === 'poor' ? 'poor' : 'nearPoor')
  return cells.take(target, readMark(cell))
}
