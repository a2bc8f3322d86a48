import type { FieldsOf } from '#model/entity.ts'
import { normaliseText } from '#model/name.ts'
import { cellText, type Cell } from './cell.ts'
import type { Reading } from './reason.ts'
import { foldWords } from './word.ts'

type Address = NonNullable<FieldsOf<'household'>['address']>

/** An address in one cell, taken apart where it says what is what (số, ngõ, ngách, hẻm); the rest is the street. */
export function readAddress(cell: Cell | undefined): Reading<Address> {
  const text = cellText(cell)
  if (text === '' || text === '-') return {}
  let rest = text
  const address: Address = { kind: 'house' }
  for (const [part, pattern] of addressParts) {
    const match = pattern.exec(rest)
    if (!match) continue
    address[part] = normaliseText(match[1] as string)
    rest = rest.slice(0, match.index) + rest.slice(match.index + match[0].length)
  }
  const street = normaliseText(
    rest.replace(/\s*[,;](?:\s*[,;])*\s*/g, ', ').replace(/^[\s,;–-]+|[\s,;–-]+$/gu, ''),
  )
  if (street !== '') address.street = street.slice(0, 120).trim()
  if (Object.values(address).some((part) => (part ?? '').length > 120)) return { reason: 'too-long' }
  return { value: address, ...(street.length > 120 && { reason: 'too-long' }) }
}

/** The relation to the head of the household, a code of `src/rules/relation.ts`. */
export function readRelation(cell: Cell | undefined): Reading<string> {
  const words = foldWords(cellText(cell))
  if (words === '') return {}
  const found = relationWords.find(([, pattern]) => pattern.test(words))
  return found ? { value: found[0] } : { reason: 'relation-unknown' }
}

const number = String.raw`\s*((?:số\s*)?\d[\dA-Za-zĐđ]*(?:[/.-]\d[\dA-Za-zĐđ]*)*)`

const addressParts: readonly (readonly ['house' | 'alley' | 'lane' | 'branch' | 'room', RegExp])[] = [
  ['branch', new RegExp(String.raw`(?<![\p{L}])hẻm${number}`, 'iu')],
  ['lane', new RegExp(String.raw`(?<![\p{L}])ngách${number}`, 'iu')],
  ['alley', new RegExp(String.raw`(?<![\p{L}])(?:ngõ|kiệt)${number}`, 'iu')],
  ['room', new RegExp(String.raw`(?<![\p{L}])(?:phòng|căn hộ|căn)${number}`, 'iu')],
  ['house', /^(?:số nhà|nhà số|số|sn)?[\s.:]*(\d+[A-Za-zĐđ]?(?:[/-]\d+[A-Za-z]?)*)(?=[\s,;]|$)/iu],
]

const relationWords: readonly (readonly [code: string, pattern: RegExp])[] = [
  ['head', /^chu ho$/],
  ['spouse', /^(vo|chong)( chu ho)?$/],
  ['adopted', /^con (nuoi|dau|re)/],
  ['child', /^con( de| ruot| trai| gai| chu ho| thu .*| dau long)?$/],
  ['grandchild', /^chau (noi|ngoai)/],
  ['parent', /^(bo|me|cha)( de| vo| chong)?$/],
  ['other', /^(khac|quan he khac|chau ho|nguoi o nho|o nho|em|chi|anh|chau ruot|nguoi than)/],
]
