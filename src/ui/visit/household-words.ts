import type { FieldsOf } from '#model/entity.ts'
import type { RecordOf } from '#model/record.ts'
import { t } from '#ui/words/words.ts'

type Household = FieldsOf<'household'>
type Address = NonNullable<Household['address']>

/** “47”, “100.2”, or nothing while no number is given. */
export function numberText(number: Household['number']): string {
  if (!number) return ''
  return number.sheet === undefined ? String(number.value) : `${String(number.value)}.${String(number.sheet)}`
}

/** “Hộ 47”: how collaborators call a household before its name. */
export function householdTitle(household: RecordOf<'household'>): string {
  const number = numberText(household.fields.number)
  return number ? t('household.number', { number }) : t('household.noNumber')
}

/** The head's name, or that it is not known. */
export function headName(household: RecordOf<'household'>): string {
  return household.fields.head ?? t('household.noHead')
}

/** “Hộ 47 – Nguyễn Văn An”. */
export function householdLine(household: RecordOf<'household'>): string {
  return `${householdTitle(household)} – ${headName(household)}`
}

/** An address as one reads it out, from the smallest part to the largest; empty when nothing is written. */
export function addressWords(address: Household['address']): string {
  if (!address) return ''
  return parts(address)
    .filter((part) => part !== undefined && part !== '')
    .join(', ')
}

/** In walking order: by number and sheet; households without a number come last, street by street. */
export function byNumber(left: RecordOf<'household'>, right: RecordOf<'household'>): number {
  const [a, b] = [left.fields.number, right.fields.number]
  if (!a && !b) return streetOf(left).localeCompare(streetOf(right), 'vi', { numeric: true })
  if (!a || !b) return a ? -1 : 1
  return a.value - b.value || (a.sheet ?? 0) - (b.sheet ?? 0)
}

/** From the largest part to the smallest, as one walks. */
function streetOf({ fields: { address } }: RecordOf<'household'>): string {
  if (!address) return '~'
  const { street, alley, lane, branch, house, building, floor, room } = address
  return [street, alley, lane, branch, building, house, floor, room].map((part) => part ?? '').join('/')
}

function parts(address: Address): (string | undefined)[] {
  const { house, building, floor, room, street, alley, lane, branch, near, keeper } = address
  return [
    before('room', room),
    before('floor', floor),
    building,
    before('house', house),
    before('branch', branch),
    before('lane', lane),
    before('alley', alley),
    street,
    near && t('address.near', { near }),
    keeper && t('address.keeper', { keeper }),
  ]
}

/** “ngõ 371” for a bare number; what was typed with its word stays as it is. */
function before(kind: 'room' | 'floor' | 'house' | 'branch' | 'lane' | 'alley', text: string | undefined) {
  return text && /^\d/u.test(text) ? t(`address.${kind}`, { text }) : text
}
