import type { Book } from '#book/book.ts'
import { covers } from '#book/removal.ts'
import { agreementLine, digestOfLines } from '#seal/agreement.ts'
import { isLevel } from './contract-arrival.ts'
import { removeRows, rowsOf } from './disk.ts'
import { area, child, edit, household } from './family.ts'
import { enrol, pullAll, pushAll, reopen, same, type ContractCase, type TestPhone } from './phone.ts'
import { serverWith, type ModelServer } from './server.ts'

/** Comparing with the server (`PROTOCOL.md` G1 to G3): what is missing, old or one too many is noticed and repaired. */
export function agreementCases(makePhone: () => TestPhone): ContractCase[] {
  return [
    {
      name: 'after any sync device and server agree, with work waiting, refused and departed',
      async run() {
        const phone = makePhone()
        const server = serverWith(60, [`area:${area(1)}`, 'common'])
        let book = await enrol(phone)
        await pullAll(book, server)
        same(await differing(book, server), [])
        await book.record([edit('child', child(1), { note: 'đang chờ' })])
        await book.record([edit('child', child(2), { note: 'đang chờ' })])
        server.write('household', household(2), { area: area(2) })
        server.write('child', child(3), { homeName: 'Bống' })
        await pullAll(book, server)
        same(await differing(book, server), [])
        while (await book.tidy(true)) continue
        book = await reopen(phone, book)
        same(await differing(book, server), [])
        server.refuses = (change) => (change.entityId === child(1) ? 'not-permitted' : undefined)
        await pushAll(book, server)
        await pullAll(book, server)
        same(await differing(book, server), [])
        await book.close()
      },
    },
    {
      name: 'records that went missing on the disk, or fell back to an older state, are noticed and come again',
      async run() {
        const phone = makePhone()
        const server = serverWith(60, ['book'])
        let book = await enrol(phone)
        await pullAll(book, server)
        server.write('child', child(1), { homeName: 'Bống' })
        server.write('household', household(61), { area: area(1), head: 'Lê Mới' })
        await pullAll(book, server)
        await book.record([edit('child', child(4), { note: 'chưa gửi' })])
        await book.close()
        const rows = await rowsOf(phone, 'overlay')
        same(rows.length, 2, 'rows over the pages')
        await removeRows(
          phone,
          'overlay',
          rows.map(({ key }) => String(key)),
        )
        book = await reopen(phone, book)
        same(book.register.get('household', household(61)), undefined)
        same(await differing(book, server), ['book'])
        await settleDifference(book, server)
        same(book.agreement.last()?.isEqual, true)
        same(book.agreement.last()?.repaired, 2)
        same(book.register.get('child', child(4))?.fields.note, 'chưa gửi')
        same(book.outboxCount().waiting, 1)
        book = await reopen(phone, book)
        same([await differing(book, server), book.agreement.last()?.repaired], [[], 2])
        await pushAll(book, server)
        isLevel(book.register, server)
        await book.close()
      },
    },
    {
      name: 'records that should have gone are noticed and go, but for what unsent work is about',
      async run() {
        const phone = makePhone()
        const server = serverWith(4, [`area:${area(1)}`, 'common'])
        const book = await enrol(phone)
        await pullAll(book, server)
        await book.record([edit('child', child(2), { note: 'chưa gửi' })])
        const kept = server.records.get(`child/${child(2)}`)
        for (const number of [1, 2]) {
          server.records.delete(`child/${child(number)}`)
        }
        await settleDifference(book, server)
        same(book.register.get('child', child(1)), undefined)
        same(book.register.get('child', child(2))?.fields.note, 'chưa gửi')
        same([book.agreement.last()?.isEqual, book.agreement.last()?.repaired], [true, 2])
        if (kept) server.records.set(`child/${child(2)}`, kept)
        await pushAll(book, server)
        isLevel(book.register, server)
        await book.close()
      },
    },
    {
      name: 'records of an area that is not this device’s are noticed and go',
      async run() {
        const phone = makePhone()
        const server = serverWith(3, [`area:${area(1)}`, 'common'])
        const book = await enrol(phone)
        await pullAll(book, server)
        const foreign = {
          ...server.records.get(`household/${household(1)}`),
          id: household(9),
          area: area(7),
        }
        const page = server.pull(book.position())
        await book.apply({ ...page, records: [foreign as (typeof page.records)[number]] })
        same((await book.agreement.digests()).strays, 1)
        await settleDifference(book, server)
        same(book.register.get('household', household(9)), undefined)
        same(book.agreement.last()?.repaired, 1)
        isLevel(book.register, server)
        await book.close()
      },
    },
    {
      name: 'more records too many than can be believed are held until somebody confirms it',
      async run() {
        const server = serverWith(80, ['book'])
        const book = await enrol(makePhone())
        await pullAll(book, server)
        for (let number = 1; number <= 70; number += 1) server.records.delete(`child/${child(number)}`)
        await settleDifference(book, server)
        same(book.held()?.records, 70)
        same(book.register.size('child'), 80)
        await book.confirmHeld()
        isLevel(book.register, server)
        await book.close()
      },
    },
    {
      name: 'a repair that breaks off goes on where it was, and the comparison stays due until it is done',
      async run() {
        const phone = makePhone()
        const server = serverWith(40, ['book'])
        let book = await enrol(phone)
        await pullAll(book, server)
        server.records.delete(`child/${child(7)}`)
        await book.agreement.conclude(true)
        same(book.agreement.isDue(phone.clock.now), false)
        await book.agreement.repair(['book'])
        await book.apply(server.pull(book.position(), 10))
        book = await reopen(phone, book)
        same(book.agreement.isDue(phone.clock.now), true)
        await pullAll(book, server)
        await settleDifference(book, server)
        isLevel(book.register, server)
        same(book.agreement.isDue(phone.clock.now), false)
        same(book.agreement.isDue(phone.clock.now + 7 * 86_400_000), true)
        same(book.agreement.isDue(phone.clock.now - 86_400_000), true, 'after the clock was set back')
        await book.agreement.ask()
        same(book.agreement.isDue(phone.clock.now), true)
        await book.close()
      },
    },
  ]
}

/** The scope entries in which the two do not have the same. */
async function differing(book: Book, server: ModelServer): Promise<string[]> {
  const { entries, strays } = await book.agreement.digests()
  const found = strays > 0 ? ['strays'] : []
  for (const [name, own] of Object.entries(entries)) {
    const records = [...server.records.values()].filter((record) => covers(name, record.area))
    const lines = records.map(({ entity, id, seq }) => agreementLine(entity, id, seq))
    same(Object.keys(own), ['count', 'digest'])
    if ((await digestOfLines(lines)).digest !== own.digest) found.push(name)
  }
  return found
}

/** What a round does about a difference. */
async function settleDifference(book: Book, server: ModelServer): Promise<void> {
  const found = await differing(book, server)
  same(found.length, 1, 'entries that differ')
  await book.agreement.repair(found.filter((name) => name !== 'strays'))
  await pullAll(book, server)
  await book.agreement.conclude((await differing(book, server)).length === 0)
}
