import { openBook } from '#book/open.ts'
import { child, household, newChild, newHousehold, pin } from './family.ts'
import { enrol, pullAll, rejection, reopen, same, type ContractCase, type TestPhone } from './phone.ts'
import { createServer } from './server.ts'
import { changeRow, databaseNames, deleteDatabase, rowsOf, textIn } from './disk.ts'

const minute = 60_000

/** Locks, PINs, and a disk that somebody read or changed. */
export function safetyCases(makePhone: () => TestPhone): ContractCase[] {
  return [
    {
      name: 'locking drops everything that was read, and a book that is locked takes nothing',
      async run() {
        const book = await enrol(makePhone())
        await book.record([newHousehold(1), newChild(1, 1)])
        let told = 0
        book.subscribe(() => (told += 1))
        await book.close()
        same([book.register.size('child'), book.search('hoa', 5), book.outbox()], [0, [], []])
        same((await rejection(book.record([newHousehold(2)]))).reason, 'store-closed')
        same((await rejection(book.saveDraft({ form: 'f', title: 't', content: 1 }))).reason, 'store-closed')
        same(told, 0)
      },
    },
    {
      name: 'a wrong PIN opens nothing, and after five the waiting begins and grows',
      async run() {
        const phone = makePhone()
        const book = await enrol(phone)
        await book.close()
        const waits: unknown[] = []
        for (let times = 1; times <= 7; times += 1) {
          const opened = await openBook(phone, book.header.enrolment, '918273')
          if (opened.ok || opened.reason !== 'wrong-pin') throw new Error('a wrong PIN was not told')
          waits.push(opened.wait)
          const early = opened.wait ? await openBook(phone, book.header.enrolment, pin) : undefined
          if (early) same(early, { ok: false, reason: 'too-many-tries', wait: opened.wait })
          phone.clock.now += (opened.wait ?? 0) * 1000
        }
        same(waits, [0, 0, 0, 0, 60, 300, 900])
        await (await reopen(phone, book)).close()
        const next = await openBook(phone, book.header.enrolment, '918273')
        same(next.ok ? undefined : next.wait, 0, 'the wait after a right PIN')
      },
    },
    {
      name: 'the PIN asked again shares its tries with unlocking, and leaves the book as it was',
      async run() {
        const phone = makePhone()
        const book = await enrol(phone)
        await book.record([newHousehold(1)])
        same(await book.confirmPin(pin), { ok: true })
        for (let times = 1; times <= 4; times += 1)
          same(await book.confirmPin('918273'), { ok: false, reason: 'wrong-pin', wait: 0 })
        same(await book.confirmPin('918273'), { ok: false, reason: 'wrong-pin', wait: 60 })
        same(await book.confirmPin(pin), { ok: false, reason: 'too-many-tries', wait: 60 })
        await book.record([newHousehold(2)])
        same(book.register.size('household'), 2)
        await book.close()
        const early = await openBook(phone, book.header.enrolment, pin)
        same(early, { ok: false, reason: 'too-many-tries', wait: 60 })
        phone.clock.now += minute
        const opened = await reopen(phone, book)
        same(await opened.confirmPin(pin), { ok: true })
        await opened.close()
      },
    },
    {
      name: 'an envelope that was made cheap to guess is refused',
      async run() {
        const phone = makePhone()
        const book = await enrol(phone)
        await book.close()
        const weaken = (row: unknown) => {
          const { value } = row as { value: { kdf: { m: number; t: number } } }
          value.kdf.m = 1024
        }
        await changeRow(phone, 'meta', 'envelope', weaken)
        const opened = await openBook(phone, book.header.enrolment, pin)
        same(opened, { ok: false, reason: 'downgraded', wait: 0 })
      },
    },
    {
      name: 'nothing that a person wrote lies on the disk in clear',
      async run() {
        const phone = makePhone()
        const server = createServer()
        for (let number = 1; number <= 60; number += 1) {
          server.write('household', household(number), newHousehold(number, { head: 'Canhchim Bac' }).fields)
        }
        const book = await enrol(phone)
        await pullAll(book, server)
        await book.record([newHousehold(99, { head: 'Canhchim Trung' })])
        await book.saveDraft({ form: 'child/new', title: 'Canhchim Nam', content: 'Canhchim Dong' })
        await book.close()
        const texts = await Promise.all((await databaseNames(phone)).map((name) => textIn(phone, name)))
        same(
          texts.some((text) => /Canhchim|Nguyễn Thị Sổ|token-of/u.test(text)),
          false,
          'a name on the disk',
        )
        same(texts.join('').includes('outbox'), true, 'the reading of the disk')
      },
    },
    {
      name: 'a page that somebody changed is set aside, counted, and pulled again',
      async run() {
        const phone = makePhone()
        const server = createServer()
        for (let number = 1; number <= 60; number += 1) {
          server.write('household', household(number), newHousehold(number).fields)
        }
        let book = await enrol(phone)
        await pullAll(book, server)
        await book.close()
        const [page] = await rowsOf(phone, 'pages')
        await changeRow(phone, 'pages', String(page?.key), (row) => {
          const { sealed } = row as { sealed: Uint8Array }
          sealed[20] = (sealed[20] as number) ^ 1
        })
        book = await reopen(phone, book)
        same([book.unreadable, book.register.size('household')], [1, 0])
        same(book.position().after, { book: 0 })
        same((await rowsOf(phone, 'aside')).length, 1, 'what was set aside')
        await pullAll(book, server)
        same(book.register.size('household'), 60)
        book = await reopen(phone, book)
        same([book.unreadable, book.register.size('household')], [0, 60])
        await book.close()
      },
    },
    {
      name: 'rows that changed places do not open',
      async run() {
        const phone = makePhone()
        const book = await enrol(phone)
        const server = createServer()
        for (const number of [1, 2]) server.write('household', household(number), newHousehold(number).fields)
        await pullAll(book, server)
        await book.close()
        const [first, second] = await rowsOf(phone, 'overlay')
        await changeRow(phone, 'overlay', String(first?.key), (row) =>
          Object.assign(row, { sealed: second?.sealed }),
        )
        const again = await reopen(phone, book)
        same([again.unreadable, again.register.size('household')], [1, 1])
        await again.close()
      },
    },
    {
      name: 'a change that does not open is kept, counted, and nothing behind it is sent before it',
      async run() {
        const phone = makePhone()
        const book = await enrol(phone)
        await book.record([newHousehold(1), newHousehold(2), newChild(2, 2)])
        await book.close()
        const rows = await rowsOf(phone, 'outbox')
        const second = rows.find(({ number }) => number === 2)
        await changeRow(phone, 'outbox', String(second?.id), (row) => {
          const { sealed } = row as { sealed: Uint8Array }
          sealed[sealed.length - 1] = (sealed.at(-1) as number) ^ 128
        })
        const again = await reopen(phone, book)
        same(again.unreadable, 1)
        same(
          (await again.toSend('work', 10)).map(({ number }) => number),
          [1],
        )
        same((await rowsOf(phone, 'outbox')).length, 3)
        await again.close()
      },
    },
    {
      name: 'a book is open in one tab at a time',
      async run() {
        const phone = makePhone()
        const book = await enrol(phone)
        same(await openBook(phone, book.header.enrolment, pin), { ok: false, reason: 'other-tab' })
        await (await reopen(phone, book)).close()
      },
    },
    {
      name: 'a list that names a book whose database is gone says what was unsent',
      async run() {
        const phone = makePhone()
        const book = await enrol(phone)
        await book.record([newHousehold(1)])
        await book.close()
        phone.clock.now += minute
        const [name] = (await databaseNames(phone)).filter((database) => database.startsWith('book-'))
        await deleteDatabase(phone, String(name))
        const opened = await openBook(phone, book.header.enrolment, pin)
        same(opened, { ok: false, reason: 'store-vanished', unsent: 1 })
      },
    },
    {
      name: 'a phone without storage is told so',
      async run() {
        const phone = { ...makePhone(), indexedDB: undefined, disk: undefined }
        same(await openBook(phone, child(1), pin), { ok: false, reason: 'no-storage' })
      },
    },
  ]
}
