import type { Shelf } from './shelf.ts'

/**
 * What tells this book from another on the same device, without a personal name: the numbers of the account's areas,
 * `3, 12`; empty before the first pull.
 */
export function labelOf(shelf: Pick<Shelf, 'header' | 'register'>): string {
  const account = shelf.register.get('account', shelf.header.account)
  const numbers = (account?.fields.areas ?? [])
    .map((id) => shelf.register.get('area', id)?.fields.number)
    .filter((number) => typeof number === 'number')
  return numbers.sort((left, right) => left - right).join(', ')
}
