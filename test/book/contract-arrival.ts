import { area, child, edit, household, newChild } from './family.ts'
import { enrol, pullAll, pushAll, reopen, same, type ContractCase, type TestPhone } from './phone.ts'
import { inColumns, serverWith, type ModelServer } from './server.ts'

/** What comes from the server: records, departures, a scope that shrinks, another epoch. */
export function arrivalCases(makePhone: () => TestPhone): ContractCase[] {
  return [
    {
      name: 'tidying changes nothing that is seen, before and after closing',
      async run() {
        const phone = makePhone()
        const server = serverWith(80, ['book'])
        let book = await enrol(phone)
        await pullAll(book, server)
        for (let number = 1; number <= 60; number += 1) {
          server.write('child', child(number), { homeName: 'Bống' })
          if (number % 7 === 0) server.write('household', household(number), { area: area(2) })
        }
        await pullAll(book, server)
        while (await book.tidy()) isLevel(book.register, server)
        book = await reopen(phone, book)
        isLevel(book.register, server)
        same(book.search('bong', 100).length, 60)
        while (await book.tidy()) continue
        same(await book.tidy(true), false)
        await book.close()
      },
    },
    {
      name: 'tidying lets go of an area however its records lie',
      async run() {
        const phone = makePhone()
        const server = serverWith(1, [`area:${area(1)}`])
        for (let number = 0; number < 250; number += 1)
          server.write('child', child(2 + ((number * 7) % 250)), newChild(2, 1).fields)
        let book = await enrol(phone)
        await pullAll(book, server)
        while (await book.tidy(true)) continue
        server.write('household', household(1), { area: area(2) })
        await pullAll(book, server)
        await book.confirmHeld()
        while (await book.tidy()) isLevel(book.register, server)
        book = await reopen(phone, book)
        same(book.register.size('child'), 0)
        await book.close()
      },
    },
    {
      name: 'a change names the number of the record that its author had seen, and the last number pulled',
      async run() {
        const book = await enrol(makePhone())
        const server = serverWith(3, ['book'])
        await pullAll(book, server)
        const seen = server.records.get(`child/${child(1)}`)?.seq
        for (const sex of ['male', 'female']) {
          const [change] = await book.record([edit('child', child(1), { sex })])
          same([change?.base, change?.cursor], [seen, 6])
        }
        await pushAll(book, server)
        const [later] = await book.record([edit('child', child(1), { sex: 'male' })])
        same([later?.base, later?.cursor], [8, 6])
        same(book.conflicts(), [])
        await book.close()
      },
    },
    {
      name: 'the higher number wins, whatever comes last',
      async run() {
        const book = await enrol(makePhone())
        const server = serverWith(1, ['book'])
        const old = server.pull(book.position())
        server.write('child', child(1), { homeName: 'Bống' })
        await pullAll(book, server)
        await book.apply({ ...old, after: {} })
        same(book.register.get('child', child(1))?.fields.homeName, 'Bống')
        await book.close()
      },
    },
    {
      name: 'unsent work is shown over what others wrote, and a conflict is seen once it is answered',
      async run() {
        const book = await enrol(makePhone())
        const server = serverWith(1, ['book'])
        await pullAll(book, server)
        await book.record([edit('child', child(1), { sex: 'male', note: 'tôi' })])
        server.write('child', child(1), { sex: 'male', birth: { year: 2019, precision: 'year' } })
        server.write('child', child(1), { name: { full: 'Trần Thị Hương' } })
        await pullAll(book, server)
        same(book.register.get('child', child(1))?.fields.note, 'tôi')
        same(book.register.get('child', child(1))?.fields.name?.full, 'Trần Thị Hương')
        await book.record([edit('child', child(1), { name: { full: 'Trần Thị Hoa Mai' } })])
        server.write('child', child(1), { name: { full: 'Trần Thị Mai' } })
        await pushAll(book, server)
        same(
          book.conflicts().map(({ id }) => id),
          [child(1)],
        )
        isLevel(book.register, server)
        await book.close()
      },
    },
    {
      name: 'a household that departs is forgotten, unless unsent work concerns it until it is answered',
      async run() {
        const phone = makePhone()
        const server = serverWith(3, [`area:${area(1)}`])
        let book = await enrol(phone)
        await pullAll(book, server)
        await book.record([edit('child', child(2), { note: 'chưa gửi' })])
        server.write('household', household(1), { area: area(2) })
        server.write('household', household(2), { area: area(2) })
        await pullAll(book, server)
        same(book.register.get('household', household(1)), undefined)
        same(book.register.get('child', child(1)), undefined)
        same(book.register.get('child', child(2))?.fields.note, 'chưa gửi')
        book = await reopen(phone, book)
        same(book.register.size('household'), 2)
        await pushAll(book, server)
        same(book.register.get('child', child(2)), undefined)
        isLevel(book.register, server)
        while (await book.tidy()) isLevel(book.register, server)
        isLevel((await reopen(phone, book)).register, server)
      },
    },
    {
      name: 'a removal too large to be believed is held until somebody confirms it',
      async run() {
        const phone = makePhone()
        const server = serverWith(60, [`area:${area(1)}`, 'common'])
        let book = await enrol(phone)
        await pullAll(book, server)
        server.entries = ['common']
        await pullAll(book, server)
        same(book.held(), { records: 120, total: 120 })
        book = await reopen(phone, book)
        same([book.register.size('child'), book.held()?.records], [60, 120])
        await book.confirmHeld()
        same([book.register.size('child'), book.held()], [0, undefined])
        same(Object.keys(book.position().after), ['common'])
        await book.close()
      },
    },
    {
      name: 'what came back by a receipt stays when a removal that was held before is confirmed',
      async run() {
        const book = await enrol(makePhone())
        const server = serverWith(60, [`area:${area(1)}`])
        await pullAll(book, server)
        await book.record([edit('household', household(1), { note: 'chưa gửi' })])
        for (let number = 1; number <= 60; number += 1)
          server.write('household', household(number), { area: area(2) })
        await pullAll(book, server)
        same(book.held()?.records, 120)
        server.write('household', household(1), { area: area(1) })
        await pushAll(book, server)
        await pullAll(book, server)
        await book.confirmHeld()
        isLevel(book.register, server)
        await book.close()
      },
    },
    {
      name: 'what went after all is no longer held, and stays when it comes back before anybody confirms',
      async run() {
        const book = await enrol(makePhone())
        const server = serverWith(26, [`area:${area(1)}`, 'common'])
        await pullAll(book, server)
        server.entries = ['common']
        await pullAll(book, server)
        same(book.held()?.records, 52)
        server.write('household', household(1), { area: area(3) })
        server.entries = ['common', `area:${area(3)}`]
        await pullAll(book, server)
        same([book.register.size('household'), book.held()], [1, undefined], 'few enough to be believed')
        while (await book.tidy(true)) isLevel(book.register, server)
        server.entries = ['common', `area:${area(3)}`, `area:${area(1)}`]
        await book.apply(inColumns(server.pull(book.position())))
        await book.confirmHeld()
        isLevel(book.register, server)
        await book.close()
      },
    },
    {
      name: 'what departed while a removal was held goes, although its area was lost and is served again',
      async run() {
        const book = await enrol(makePhone())
        const [first, third, common] = [`area:${area(1)}`, `area:${area(3)}`, 'common']
        const server = serverWith(60, [first, third, common])
        for (const number of [1, 2]) server.write('household', household(number), { area: area(3) })
        await pullAll(book, server)
        server.entries = [third, common]
        server.write('household', household(1), { area: area(2) })
        await pullAll(book, server)
        same(book.held()?.records, 118)
        for (const entries of [[common], [third, common], [first, third, common]]) {
          server.entries = entries
          await pullAll(book, server)
        }
        same(book.held(), undefined)
        isLevel(book.register, server)
        await book.close()
      },
    },
    {
      name: 'an area that was lost and is served again keeps what refused work was about',
      async run() {
        const book = await enrol(makePhone())
        const server = serverWith(3, [`area:${area(1)}`, 'common'])
        await pullAll(book, server)
        await book.record([edit('child', child(2), { note: 'chưa gửi' })])
        server.entries = ['common']
        await pullAll(book, server)
        same([book.register.size('child'), book.held()], [1, undefined])
        server.entries = ['common', `area:${area(1)}`]
        await pullAll(book, server)
        server.refuses = () => 'not-permitted'
        await pushAll(book, server)
        isLevel(book.register, server)
        await book.close()
      },
    },
    {
      name: 'a held removal that was a mistake is forgotten when the area is served again',
      async run() {
        const book = await enrol(makePhone())
        const server = serverWith(60, [`area:${area(1)}`, 'common'])
        await pullAll(book, server)
        server.entries = ['common']
        await pullAll(book, server)
        server.entries = ['common', `area:${area(1)}`]
        await pullAll(book, server)
        same(book.held(), undefined)
        isLevel(book.register, server)
        await book.close()
      },
    },
  ]
}

/** Throws unless the register is exactly what the server lets this device see. */
export function isLevel(
  register: { all(entity: 'household' | 'child'): Iterable<unknown> },
  server: ModelServer,
): void {
  const found = [...register.all('household'), ...register.all('child')] as { entity: string; id: string }[]
  const expected = server.visible()
  same(found.length, expected.size, 'the number of records')
  for (const record of found) same(record, expected.get(`${record.entity}/${record.id}`), record.id)
}
