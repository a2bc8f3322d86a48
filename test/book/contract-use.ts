import { enrol, reopen, same, type ContractCase, type TestPhone } from './phone.ts'

const day = 86_400_000

/** What the lease counts (`design/sync.md` promise 5). */
export function useCases(makePhone: () => TestPhone): ContractCase[] {
  return [
    {
      name: 'dates of use are counted once each, survive closing, and a clock that jumps costs one',
      async run() {
        const phone = makePhone()
        let book = await enrol(phone)
        const begin = phone.clock.now
        for (const now of [
          begin,
          begin + 3_600_000,
          begin + day,
          begin + 400 * day,
          begin + day,
          begin - 900 * day,
        ]) {
          phone.clock.now = now
          await book.use.note()
        }
        same(book.use.days, 4)
        book = await reopen(phone, book)
        same(book.use.days, 4)
        await book.use.contact()
        same(book.use.days, 0)
        book = await reopen(phone, book)
        same(book.use.days, 0)
        await book.use.note()
        same(book.use.days, 1)
        await book.close()
      },
    },
  ]
}
