import { newHousehold } from './family.ts'
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
import { enrolWithKey, intake, opened, plain, pushUrgent, reporter, states } from './report.ts'
import { makeOpeningKey } from '#seal/sealing-key.ts'
import { createServer } from './server.ts'

/** What becomes of private reports when the server, or the phone, is not as it should be. */
export function reportAnswerCases(makePhone: () => TestPhone): ContractCase[] {
  return [
    {
      name: 'a report that the server could not open stays, with the reason, and is not in the way',
      async run() {
        const phone = makePhone()
        const server = createServer()
        const { book, key } = await enrolWithKey(phone)
        await book.report([intake(1)], plain)
        phone.clock.now += 1000
        await book.report([intake(2)], plain)
        server.refuses = ({ number }) => (number === 1 ? 'box-broken' : undefined)
        const [refused] = await pushUrgent(book, server)
        same(
          book.outbox().map(({ state, reason }) => `${state} ${reason}`),
          ['refused box-broken'],
        )
        const again = await reopen(phone, book)
        const [kept] = again.outbox()
        same(kept?.change.id, refused?.id)
        same(await opened(key, kept?.change), { entity: 'intake', fields: intake(1).fields })
        same(
          again.reports().map(({ state }) => state),
          ['sent', 'refused'],
        )
        await again.dismiss(String(kept?.change.id))
        same(again.outboxCount().refused, 0)
        await again.close()
      },
    },
    {
      name: 'a report and who told of it are refused, shown and dealt with as one',
      async run() {
        const server = createServer()
        const { book } = await enrolWithKey(makePhone())
        await book.report([intake(1), reporter(1)], plain)
        server.refuses = ({ number }) => (number === 1 ? 'box-broken' : 'parent-missing')
        await pushUrgent(book, server)
        same(
          book.reports().map(({ state, reason }) => `${state} ${reason}`),
          ['refused box-broken'],
        )
        await book.dismiss(book.reports()[0]?.id ?? '')
        same([book.reports(), book.outboxCount().refused], [[], 0])
        await book.close()
      },
    },
    {
      name: 'an officer who reports receives the records of the report, and the row is wiped all the same',
      async run() {
        const phone = makePhone()
        const server = createServer()
        const { book } = await enrolWithKey(phone)
        await book.report([intake(1), reporter(1)], plain)
        const changes = await book.toSend('urgent', 10)
        const receipts = server.pushSealed(changes).map((receipt, index) => {
          const { entity, entityId, fields } = [intake(1), reporter(1)][index] ?? intake(1)
          return { ...receipt, record: server.write(entity, entityId, fields) }
        })
        await book.settle(receipts)
        const again = await reopen(phone, book)
        same(again.register.get('intake', intake(1).entityId)?.fields, intake(1).fields)
        same(again.register.intakeReportersOf(intake(1).entityId).length, 1)
        same(states(again), ['sent true'])
        same(again.unreadable, 0)
        await again.close()
      },
    },
    {
      name: 'an officer keeps the record of a report whose wiped row a restored server answers again',
      async run() {
        const server = createServer()
        const { book } = await enrolWithKey(makePhone())
        await book.report([intake(1)], plain)
        const { entity, entityId, fields } = intake(1)
        const [receipt] = server.pushSealed(await book.toSend('urgent', 10))
        const record = server.write(entity, entityId, fields)
        if (receipt) await book.settle([{ ...receipt, record }])
        const rest = { departures: [], after: { book: record.seq }, left: [], remaining: 0 }
        await book.apply({ epoch: `e2.${record.seq}`, records: [record], ...rest })
        const [again] = await book.toSend('urgent', 10)
        same(again?.fields, {}, 'what is left of the report')
        if (receipt) await book.settle([receipt])
        same(book.register.get('intake', entityId)?.seq, record.seq)
        same(book.outbox(), [])
        await book.close()
      },
    },
    {
      name: 'without the server’s key nothing is written; a pull brings the key, and it survives closing',
      async run() {
        const phone = makePhone()
        const server = createServer()
        const book = await enrol(phone)
        same(book.canReport, false)
        await book.saveDraft({ form: 'report', title: 'Báo riêng', content: { state: 'CANARY' } })
        same((await rejection(book.report([intake(1)], plain))).reason, 'no-sealing-key')
        same((await book.drafts()).length, 1, 'the draft')
        const { id, public: point } = await makeOpeningKey()
        const foreign = { id: 'AAAAAAAAAAAAAAAAAAAAAA', public: point }
        await book.apply({ ...server.pull(book.position()), sealingKey: foreign })
        same(book.canReport, false, 'a key under another’s name')
        await book.apply({ ...server.pull(book.position()), sealingKey: { id, public: point } })
        same(book.canReport, true)
        const again = await reopen(phone, book)
        same(again.canReport, true)
        await again.report([intake(1)], plain)
        same((await again.toSend('urgent', 1))[0]?.fields['key'], id)
        await again.close()
      },
    },
    {
      name: 'an unsound report is not written, and neither is what stands beside it',
      async run() {
        const { book } = await enrolWithKey(makePhone())
        const wrong = { ...intake(1), fields: { ...intake(1).fields, kind: 'other' } }
        same((await rejection(book.report([intake(2), wrong], plain))).reason, 'field-invalid')
        same(book.reports(), [])
        await book.report([intake(1)], plain)
        same(
          (await book.toSend('urgent', 10)).map(({ number }) => number),
          [1],
        )
        await book.close()
      },
    },
    {
      name: 'a call that was noted ends the asking, with the report or later',
      async run() {
        const phone = makePhone()
        const { book } = await enrolWithKey(phone)
        await book.report([intake(1)], plain)
        phone.clock.now += 1000
        await book.report([intake(2)], { ...plain, isCalled: true })
        same(states(book), ['waiting true', 'waiting false'])
        await book.noteCall()
        same(states(book), ['waiting true', 'waiting true'])
        const again = await reopen(phone, book)
        same(states(again), ['waiting true', 'waiting true'])
        await again.close()
      },
    },
    {
      name: 'a restored server is told the numbers of reports it lost, and their author hears that they are lost',
      async run() {
        const phone = makePhone()
        const server = createServer()
        const { book } = await enrolWithKey(phone)
        await book.record([newHousehold(1)])
        await book.report([intake(1)], plain)
        await pushUrgent(book, server)
        await pushAll(book, server)
        await pullAll(book, server)
        const restored = createServer()
        restored.epoch = 'e2'
        restored.refuses = ({ stream, fields }) =>
          stream === 'urgent' && Object.keys(fields).length === 0 ? 'box-empty' : undefined
        await book.apply(restored.pull({ epoch: 'e2', after: {} }))
        const again = await reopen(phone, book)
        same(again.unreadable, 0)
        phone.clock.now += 1000
        await again.report([intake(2)], plain)
        const offered = await pushUrgent(again, restored)
        same(
          offered.map(({ number }) => number),
          [1, 2],
        )
        same(
          again.reports().map(({ state, reason }) => `${state} ${reason}`),
          ['sent undefined', 'refused box-empty'],
        )
        await again.close()
      },
    },
    {
      name: 'numbers of both streams have no gap however many saves come at once',
      async run() {
        const { book } = await enrolWithKey(makePhone())
        await Promise.all([
          book.report([intake(1)], plain),
          book.record([newHousehold(1)]),
          book.report([intake(2), reporter(2)], plain),
          book.record([newHousehold(2)]),
          book.report([intake(3)], plain),
        ])
        same(
          (await book.toSend('urgent', 10)).map(({ number }) => number),
          [1, 2, 3, 4],
        )
        same(
          (await book.toSend('work', 10)).map(({ number }) => number),
          [1, 2],
        )
        await book.close()
      },
    },
  ]
}
