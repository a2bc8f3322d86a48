import { createSealer } from '#book/sealer.ts'
import type { StoredRecord } from '#model/record.ts'
import { isLevel } from './contract-arrival.ts'
import { child, edit, household, newChild, newHousehold } from './family.ts'
import { enrol, pullAll, pushAll, reopen, same, type ContractCase, type TestPhone } from './phone.ts'
import { createServer, serverWith } from './server.ts'

/** A server that was restored from a backup: what it lost comes back, and nothing is taken for seen that was not. */
export function restoreCases(makePhone: () => TestPhone): ContractCase[] {
  return [
    {
      name: 'a server restored from a backup is followed, and is offered what it lost',
      async run() {
        const phone = makePhone()
        const server = serverWith(2, ['book'])
        const book = await enrol(phone)
        await book.record([newHousehold(9)])
        await pushAll(book, server)
        await pullAll(book, server)
        const restored = serverWith(2, ['book'])
        restored.epoch = 'e2'
        restored.write('child', child(1), { homeName: 'Sau' })
        await book.apply(restored.pull({ epoch: 'e2', after: {} }))
        same(book.position(), { epoch: 'e2', after: { book: restored.head() } })
        same(book.outboxCount().waiting, 1)
        const again = await reopen(phone, book)
        await pushAll(again, restored)
        await pullAll(again, restored)
        isLevel(again.register, restored)
        await again.close()
      },
    },
    {
      name: 'what waits speaks in the numbers that a restored server has in common with the one before',
      async run() {
        const phone = makePhone()
        const server = serverWith(2, ['book'])
        let book = await enrol(phone)
        await pullAll(book, server)
        await book.record([edit('child', child(2), { note: 'trước' })])
        server.write('child', child(1), { sex: 'male' })
        await pullAll(book, server)
        await book.record([edit('child', child(1), { sex: 'female' })])
        const spoken = async () => (await book.toSend('work', 9)).map(({ base, cursor }) => [base, cursor])
        same(await spoken(), [
          [4, 4],
          [5, 5],
        ])
        book.notSent()
        await book.apply({ epoch: 'e2.4', records: [], departures: [], after: {}, left: [], remaining: 4 })
        await book.record([edit('child', child(1), { homeName: 'Na' })])
        const expected = [
          [4, 4],
          [4, 4],
          [4, 0],
        ]
        same(await spoken(), expected)
        book = await reopen(phone, book)
        same(await spoken(), expected, 'what waits after closing')
        await book.close()
      },
    },
    {
      name: 'a change that is written while the records of a restored server are put down has seen none of them',
      async run() {
        const [asked, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
        let isGated = false
        const sealers: typeof createSealer = (...given) => {
          const sealer = createSealer(...given)
          const seal: typeof sealer.seal = async (...what) => {
            if (isGated && what[0] === 'overlay') {
              asked.resolve()
              await gate.promise
            }
            return sealer.seal(...what)
          }
          return { ...sealer, seal }
        }
        const book = await enrol({ ...makePhone(), sealers })
        const server = serverWith(2, ['book'])
        await pullAll(book, server)
        const lost = server.write('child', child(1), { sex: 'male' })
        await pullAll(book, server)
        isGated = true
        const other = { ...lost, fields: { ...lost.fields, homeName: 'Na' } } as StoredRecord
        const rest = { departures: [], after: { book: 5 }, left: [], remaining: 1 }
        const applying = book.apply({ epoch: 'e2.4', records: [other], ...rest })
        await asked.promise
        const [change] = await book.record([edit('child', child(1), { sex: 'female' })])
        gate.resolve()
        await applying
        same([change?.base, book.position().after], [4, { book: 5 }])
        await book.close()
      },
    },
    {
      name: 'what a restored server no longer has goes once all has come, unless unsent work concerns it',
      async run() {
        const phone = makePhone()
        const server = serverWith(4, ['book'])
        let book = await enrol(phone)
        await pullAll(book, server)
        await book.record([edit('child', child(4), { note: 'chưa gửi' })])
        const restored = serverWith(2, ['book'])
        restored.epoch = 'e2'
        await book.apply({ ...restored.pull({ epoch: 'e2', after: {} }, 1), remaining: 3 })
        same(book.register.size('household'), 4, 'households before all has come')
        book = await reopen(phone, book)
        await pullAll(book, restored, 1)
        const left = [...book.register.all('child')].map(({ id }) => id).sort()
        same(left, [child(1), child(2), child(4)])
        same(book.register.get('household', household(3)), undefined)
        same(book.register.get('household', household(4))?.id, household(4), 'what the change is about')
        book = await reopen(phone, book)
        restored.refuses = () => 'parent-missing'
        await pushAll(book, restored)
        isLevel(book.register, restored)
        isLevel((await reopen(phone, book)).register, restored)
      },
    },
    {
      name: 'what stems from before the restoring gives way to lower numbers, even after tidying and closing',
      async run() {
        const phone = makePhone()
        const server = serverWith(50, ['book'])
        let book = await enrol(phone)
        await pullAll(book, server)
        for (let number = 1; number <= 50; number += 1)
          server.write('child', child(number), { homeName: 'Cũ' })
        await pullAll(book, server)
        const restored = createServer(['book'])
        restored.epoch = 'e2'
        for (const number of [2, 1]) {
          restored.write('household', household(number), newHousehold(number, { head: 'Lê Sau' }).fields)
          restored.write('child', child(number), newChild(number, number).fields)
        }
        await book.apply({ epoch: 'e2', records: [], departures: [], after: {}, left: [], remaining: 4 })
        await book.tidy(true)
        book = await reopen(phone, book)
        const [change] = await book.record([edit('child', child(9), { note: 'cũ' })])
        same(change?.base, 0, 'the base of a record from before')
        await pullAll(book, restored)
        book = await reopen(phone, book)
        for (const number of [1, 2]) {
          const key = `child/${child(number)}`
          same(book.register.get('child', child(number)), restored.records.get(key), key)
        }
        await book.close()
      },
    },
  ]
}
