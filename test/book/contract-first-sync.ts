import { isLevel } from './contract-arrival.ts'
import { rowsOf } from './disk.ts'
import { area, child, household, newChild, newHousehold } from './family.ts'
import { enrol, pullAll, pushAll, reopen, same, type ContractCase, type TestPhone } from './phone.ts'
import { createServer, serverWith } from './server.ts'

/** The first sync: many new records at once. */
export function firstSyncCases(makePhone: () => TestPhone): ContractCase[] {
  return [
    ...[false, true].map((isOlder) => ({
      name: `a first sync in pages ${isOlder ? 'of records ' : ''}is there after closing, list by list and child by child`,
      async run() {
        const phone = makePhone()
        const server = serverWith(150, ['book'])
        const book = await enrol(phone)
        await pullAll(book, server, 70, isOlder)
        isLevel(book.register, server)
        const again = await reopen(phone, book)
        isLevel(again.register, server)
        same(again.search('tran thi hoa 149', 5).length, 0)
        same(again.search('#149', 5), [{ household: household(149) }])
        await again.close()
      },
    })),
    {
      name: 'list pages that a first sync leaves for later are made by tidying, and kept right by what comes after',
      async run() {
        const phone = makePhone()
        const server = serverWith(60, ['book'])
        let book = await enrol(phone)
        await pullAll(book, server)
        while (await book.tidy()) continue
        book = await reopen(phone, book)
        isLevel(book.register, server)
        for (let number = 61; number <= 100; number += 1) {
          server.write('household', household(number), newHousehold(number).fields)
        }
        await pullAll(book, server)
        same(book.search('#99', 5), [{ household: household(99) }])
        book = await reopen(phone, book)
        isLevel(book.register, server)
        same(book.search('#99', 5), [{ household: household(99) }])
        same(book.search('#59', 5), [{ household: household(59) }])
        while (await book.tidy()) continue
        same(await book.tidy(), false)
        book = await reopen(phone, book)
        isLevel(book.register, server)
        same(book.search('#99', 5), [{ household: household(99) }])
        await book.close()
      },
    },
    {
      name: 'small pages of a history that went to and fro between areas are joined, and nothing is lost or doubled',
      async run() {
        const phone = makePhone()
        const server = createServer()
        for (let number = 1; number <= 120; number += 1) {
          const fields = { area: area(1 + (number % 3)) }
          server.write('household', household(number), newHousehold(number, fields).fields)
        }
        let book = await enrol(phone)
        await pullAll(book, server, 15)
        isLevel(book.register, server)
        const before = (await rowsOf(phone, 'pages')).length
        while (await book.tidy()) continue
        const after = (await rowsOf(phone, 'pages')).length
        same([before, after], [24, 3])
        book = await reopen(phone, book)
        isLevel(book.register, server)
        same(book.search('#99', 5), [{ household: household(99) }])
        await book.close()
      },
    },
    {
      name: 'a first sync finds the changes that were written before it, and keeps them on top',
      async run() {
        const phone = makePhone()
        const server = serverWith(40, ['book'])
        let book = await enrol(phone)
        await book.record([newHousehold(900), newChild(900, 900)])
        await pullAll(book, server)
        same(book.register.get('child', child(900))?.household, household(900))
        book = await reopen(phone, book)
        same(book.outboxCount().waiting, 2)
        await pushAll(book, server)
        isLevel(book.register, server)
        await book.close()
      },
    },
  ]
}
