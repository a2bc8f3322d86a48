import type { Birth } from '#model/birth.ts'
import { foldText } from '#model/name.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'

/** What of a child is compared with another's, folded once: names without accents, in small letters. */
export interface ChildTrait {
  child: RecordOf<'child'>
  household: string
  /** As written, for twins whose names differ only by an accent. */
  written: string
  name: string
  /** The words of the name in the order of the alphabet, so that swapped parts are the same. */
  sorted: string
  /** A newborn written “Trai” or “Gái” has no name to compare. */
  unnamed: boolean
  birth: Birth | undefined
  mother: string
  father: string
  identifier: string
  insurance: string
  phones: readonly string[]
  house: string
}

/** The traits of a child; `homes` keeps what its household contributes, since brothers and sisters share it. */
export function traitOf(
  register: Register,
  child: RecordOf<'child'>,
  homes: Map<string, { phone: string; house: string }>,
): ChildTrait {
  const { name, birth, parents, identifier, insurance, household = '' } = child.fields
  const written = (name?.full ?? '').toLowerCase().normalize('NFC')
  const folded = foldText(written)
  const home = homeOf(register, household, homes)
  const phones = [home.phone, parents?.mother?.phone, parents?.father?.phone, parents?.guardian?.phone]
  return {
    child,
    household,
    written,
    name: folded,
    sorted: folded.split(' ').sort().join(' '),
    unnamed: name?.placeholder === true,
    birth,
    mother: foldText(parents?.mother?.name ?? ''),
    father: foldText(parents?.father?.name ?? ''),
    identifier: identifier ?? '',
    insurance: insurance?.at(-1)?.value.number ?? '',
    phones: phones.filter((phone): phone is string => Boolean(phone)),
    house: home.house,
  }
}

function homeOf(register: Register, id: string, homes: Map<string, { phone: string; house: string }>) {
  let home = homes.get(id)
  if (!home) {
    const { phone, address } = register.get('household', id)?.fields ?? {}
    const { street, alley, lane, branch, house, building, room } = address ?? {}
    const isPlace = Boolean(house ?? room)
    const parts = [street, alley, lane, branch, house, building, room]
    home = { phone: phone ?? '', house: isPlace ? foldText(parts.map((part) => part ?? '').join('|')) : '' }
    homes.set(id, home)
  }
  return home
}
