import { child, edit, household, idOf, newChild, newHousehold } from './family.ts'
import {
  enrol,
  pullAll,
  pushAll,
  rejection,
  reopen,
  same,
  type ContractCase,
  type TestPhone,
} from './phone.ts'
import { createServer } from './server.ts'

/** Saving, sending, and what becomes of a refusal. */
export function savingCases(makePhone: () => TestPhone): ContractCase[] {
  return [
    {
      name: 'a save is still there after the app was closed',
      async run() {
        const phone = makePhone()
        const book = await enrol(phone)
        const [first] = await book.record([newHousehold(1), newChild(1, 1)])
        same([first?.number, first?.base, first?.cursor], [1, 0, 0])
        same(book.stateOf('child', child(1)), { state: 'saved' })
        const again = await reopen(phone, book)
        same(again.register.get('child', child(1))?.fields.name, { full: 'Trần Thị Hoa' })
        same(again.register.childrenOf(household(1)).length, 1)
        same(again.outboxCount().waiting, 2)
        same((await again.record([newHousehold(2)]))[0]?.number, 3, 'the next number')
        await again.close()
      },
    },
    {
      name: 'what hangs below a child follows it to another household at once, and readers of both are told',
      async run() {
        const phone = makePhone()
        const book = await enrol(phone)
        await book.record([newHousehold(1), newHousehold(2), newChild(1, 1)])
        const below = { child: child(1), on: '2024-05-01' }
        const weighed = { ...below, weight: 15_000 }
        const dose = { ...below, what: 'vitamin-a' }
        const taken = { ...below, kind: 'event', name: 'Trung thu' }
        await book.record([
          { kind: 'set/1', entity: 'measurement', entityId: idOf(1, 4), fields: weighed },
          { kind: 'set/1', entity: 'dose', entityId: idOf(1, 5), fields: dose },
          { kind: 'set/1', entity: 'participation', entityId: idOf(1, 6), fields: taken },
        ])
        await book.record([edit('child', child(1), { household: household(2) })])
        same(book.register.get('measurement', idOf(1, 4))?.household, household(2), 'where it was weighed')
        same(book.register.get('dose', idOf(1, 5))?.household, household(2), 'where the dose is')
        same(book.register.get('participation', idOf(1, 6))?.household, household(2), 'where it took part')
        const told = new Set<string>()
        book.subscribe(({ households }) => households.forEach((one) => told.add(one)))
        await book.record([
          { kind: 'remove/1', entity: 'measurement', entityId: idOf(1, 4), fields: { reason: 'mistake' } },
        ])
        same(told.has(household(2)), true, 'the household that counts the child was told')
        await book.close()
      },
    },
    {
      name: 'an unsound change is not written, and neither are those beside it',
      async run() {
        const phone = makePhone()
        const book = await enrol(phone)
        const wrong = await rejection(book.record([newHousehold(1), newChild(1, 1, { sex: 'boy' })]))
        same(wrong.reason, 'field-invalid')
        same((await rejection(book.record([newChild(1, 1)]))).reason, 'parent-missing')
        same(book.outboxCount().waiting, 0)
        same(book.register.size('household'), 0)
        same((await book.record([newHousehold(1)]))[0]?.number, 1, 'the next number')
        await book.close()
      },
    },
    {
      name: 'a receipt settles its change, and “sent” survives closing',
      async run() {
        const phone = makePhone()
        const server = createServer()
        const book = await enrol(phone)
        await book.record([newHousehold(1), newChild(1, 1)])
        const changes = await book.toSend('work', 10)
        same(book.stateOf('child', child(1)), { state: 'sending' })
        book.notSent()
        same(book.stateOf('child', child(1)), { state: 'saved' })
        const receipts = server.push(changes)
        await book.settle(receipts)
        await book.settle(receipts)
        same(book.stateOf('child', child(1)), { state: 'sent', at: receipts[1]?.at })
        const again = await reopen(phone, book)
        same(again.stateOf('child', child(1)), { state: 'sent', at: receipts[1]?.at })
        same(again.register.get('child', child(1)), server.records.get(`child/${child(1)}`))
        same(again.outboxCount(), { ...again.outboxCount(), waiting: 0, lastSent: phone.clock.now })
        await again.close()
      },
    },
    {
      name: 'a record that this device may not receive is gone once its change is answered',
      async run() {
        const phone = makePhone()
        const server = createServer()
        const book = await enrol(phone)
        await book.record([newHousehold(1), newHousehold(2)])
        const receipts = server.push(await book.toSend('work', 10))
        await book.settle(
          receipts.map((receipt, index) => (index === 0 ? { ...receipt, record: undefined } : receipt)),
        )
        const left = (open: typeof book) => [...open.register.all('household')].map(({ id }) => id)
        same(left(book), [household(2)])
        same(book.stateOf('household', household(1)).state, 'sent')
        same(left(await reopen(phone, book)), [household(2)])
      },
    },
    {
      name: 'a refused change does not hold up the others, and what rested on it waits beside it',
      async run() {
        const phone = makePhone()
        const server = createServer()
        const book = await enrol(phone)
        await book.record([newHousehold(1)])
        await pushAll(book, server)
        await book.record([newHousehold(2), newChild(2, 2), edit('household', household(1), { note: 'mới' })])
        server.refuses = ({ entityId }) => (entityId === household(2) ? 'not-your-area' : undefined)
        const [refused, dependent, other] = await book.toSend('work', 10)
        await book.settle(server.push(refused ? [refused] : []))
        same(book.register.get('household', household(2)), undefined)
        same(book.register.get('child', child(2)), undefined)
        same(book.stateOf('child', child(2)), { state: 'refused', reason: 'parent-missing' })
        same(book.register.get('household', household(1))?.fields.note, 'mới')
        same(
          (await book.toSend('work', 10)).map(({ id }) => id),
          [dependent?.id, other?.id],
          'what is sent next',
        )
        await pushAll(book, server)
        same(book.stateOf('household', household(1)).state, 'sent')
        const again = await reopen(phone, book)
        same(
          again.outbox().map(({ state, reason }) => `${state} ${reason}`),
          ['refused not-your-area', 'refused parent-missing'],
        )
        await again.dismiss(String(refused?.id))
        same(again.outboxCount().refused, 1)
        same((await reopen(phone, again)).outboxCount().refused, 1)
      },
    },
    {
      name: 'a refusal that was written anew is no longer the newest word',
      async run() {
        const phone = makePhone()
        const server = createServer()
        const book = await enrol(phone)
        await book.record([newHousehold(1)])
        server.refuses = () => 'not-your-area'
        await pushAll(book, server)
        same(book.stateOf('household', household(1)).state, 'refused')
        server.refuses = () => undefined
        await book.record([newHousehold(1)])
        same(book.stateOf('household', household(1)), { state: 'saved' })
        same(book.register.get('household', household(1))?.fields.head, 'Lê Văn Chủ')
        await pushAll(book, server)
        await pullAll(book, server)
        same(book.register.get('household', household(1)), server.records.get(`household/${household(1)}`))
        await book.close()
      },
    },
    {
      name: 'numbers have no gap however many saves come at once',
      async run() {
        const phone = makePhone()
        const book = await enrol(phone)
        const saved = await Promise.all([1, 2, 3, 4, 5].map((number) => book.record([newHousehold(number)])))
        same(
          saved.flat().map(({ number }) => number),
          [1, 2, 3, 4, 5],
        )
        await book.close()
      },
    },
    {
      name: 'a draft comes back as it was left',
      async run() {
        const phone = makePhone()
        const book = await enrol(phone)
        await book.saveDraft({ form: 'child/new', title: 'Trẻ mới', content: { name: 'Bé' } })
        phone.clock.now += 1000
        await book.saveDraft({ form: 'child/new', title: 'Trẻ mới', content: { name: 'Bé Na' } })
        const again = await reopen(phone, book)
        const expected = {
          form: 'child/new',
          title: 'Trẻ mới',
          savedAt: phone.clock.now,
          content: { name: 'Bé Na' },
        }
        same(await again.drafts(), [expected])
        await again.removeDraft('child/new')
        same(await again.drafts(), [])
        await again.close()
      },
    },
  ]
}
