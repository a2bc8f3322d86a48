import type { Register } from '#model/register.ts'
import { hotlinesOf, type Hotline } from '#ui/visit/hotline.ts'

/**
 * Whom to call about a child in danger, nearest first (`design/product.md` J3): the commune's own numbers as it wrote
 * them, the child officers, 111. All of it lies on the phone.
 */
export function callList(register: Register): Hotline[] {
  const [national, ...own] = hotlinesOf(register)
  const lines = [...own, ...officers(register), ...(national ? [national] : [])]
  return lines.filter(({ phone }, index) => lines.findIndex((line) => line.phone === phone) === index)
}

/** The number that a message goes to: a child officer's, else the commune's first mobile number. */
export function messageNumber(register: Register): string | undefined {
  const [officer] = officers(register)
  const lines = officer ? [officer] : hotlinesOf(register)
  return lines.map(({ phone }) => phone.replace(/\D/g, '')).find((phone) => phone.length >= 10)
}

function officers(register: Register): Hotline[] {
  return [...register.all('account')]
    .filter(({ fields, removed }) => fields.role === 'officer' && !fields.ended && !removed)
    .flatMap(({ fields }) => (fields.phone ? [{ name: fields.name ?? '', phone: fields.phone }] : []))
}
