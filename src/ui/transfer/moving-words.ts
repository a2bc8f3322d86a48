import type { Moving } from '#model/transfer.ts'
import type { Register } from '#model/register.ts'
import type { Arrival, Transfer } from '#ui/transfer/transfer.ts'
import { childName } from '#ui/visit/child-words.ts'
import { householdLine, numberText } from '#ui/visit/household-words.ts'
import { t } from '#ui/words/words.ts'

/** “Hộ 47 – Nguyễn Văn An, 2 cháu”, or the names of the children who move. */
export function movingWords({ whole, head, number, children }: Moving): string {
  const household = [
    number ? t('household.number', { number: numberText(number) }) : t('household.noNumber'),
    head ?? t('household.noHead'),
  ].join(' – ')
  if (!whole && children.length > 0)
    return t('transfer.children', { names: children.map(({ name }) => name).join(', '), household })
  return children.length === 0
    ? t('transfer.noChild', { household })
    : t('transfer.household', { household, count: children.length })
}

/** The same of a transfer: as the server wrote it down, or out of the book while it is still on this phone. */
export function sentWords(register: Register, { fields }: Transfer): string {
  const household = register.get('household', fields.household ?? '')
  if (fields.what || !household) return movingWords(fields.what ?? { whole: true, children: [] })
  if (!fields.children) return householdLine(household)
  const names = fields.children.flatMap((id) => register.get('child', id) ?? []).map(childName)
  return t('transfer.children', { names: names.join(', '), household: householdLine(household) })
}

/** The names of the children who move alone; empty for a whole household. */
export function namesIn(register: Register, { fields }: Transfer): string {
  return (fields.children ?? [])
    .flatMap((id) => register.get('child', id) ?? [])
    .map(childName)
    .join(', ')
}

/** What an arrival's row is called. */
export function arrivalWords({ fields }: Arrival): string {
  return movingWords(fields.what ?? { whole: true, children: [] })
}
